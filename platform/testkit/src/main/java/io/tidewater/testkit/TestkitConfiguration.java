package io.tidewater.testkit;

import io.tidewater.platform.event.EventSubscription;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Adds the testkit's beans to every service under test; found by Boot, so nobody imports it. */
@AutoConfiguration
class TestkitConfiguration {

    @Bean
    @ConditionalOnWebApplication
    Api api(Environment environment) {
        return Api.at(() -> "http://localhost:" + environment.getRequiredProperty("local.server.port"));
    }

    @Bean
    @Lazy
    @ConditionalOnProperty("TIDEWATER_KAFKA")
    Topics topics(Environment environment) {
        return new Topics(environment.getRequiredProperty("TIDEWATER_KAFKA"));
    }

    @Bean
    @Lazy
    @ConditionalOnProperty("TIDEWATER_KAFKA")
    ConsumerExamples consumerExamples(
            Environment environment, Topics topics, JdbcClient db, ObjectProvider<EventSubscription> subscriptions) {
        return new ConsumerExamples(environment.getRequiredProperty("TIDEWATER_KAFKA"), topics, db, subscriptions);
    }

    @Bean
    static BeanPostProcessor statementRecording() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? new RecordedDataSource(source) : bean;
            }
        };
    }

    @Bean
    static EventChecking eventChecking(
            @Value("${tidewater.service:}") String service, ObjectProvider<JsonMapper> json) {
        return new EventChecking(service, json);
    }

    @Bean
    @ConditionalOnWebApplication
    FilterRegistrationBean<RecordedRequests> recordedRequests() {
        var registration = new FilterRegistrationBean<>(new RecordedRequests());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
