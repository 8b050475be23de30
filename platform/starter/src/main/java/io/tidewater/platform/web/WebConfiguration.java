package io.tidewater.platform.web;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.tracing.Tracer;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;

/** Puts the HTTP manners into every service. */
@AutoConfiguration(before = WebMvcAutoConfiguration.class)
@EnableScheduling
@EnableConfigurationProperties(TokenProperties.class)
@Import({ProblemAdvice.class, LastResortController.class})
class WebConfiguration {

    private static final int LEAST_AT_ONCE = 4;

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Draining draining(ApplicationContext context, @Value("${tidewater.drain}") Duration time) {
        return new Draining(context, time);
    }

    @Bean
    CurrentPerson currentPerson() {
        return new CurrentPerson();
    }

    @Bean
    ProblemBody problemBody(MessageSource messages, ObjectProvider<Tracer> tracer) {
        return new ProblemBody(messages, tracer.getIfAvailable());
    }

    @Bean
    ProblemWriter problemWriter(ProblemBody body, JsonMapper json) {
        return new ProblemWriter(body, json);
    }

    /** What the firewall of Spring Security turns away is worded like every other refusal. */
    @Bean
    RequestRejectedHandler requestRejectedHandler(ProblemWriter problems) {
        return (request, response, fault) -> problems.write(response, Problems.unreadable("address", "address"));
    }

    @Bean
    OperationCustomizer apiDocumentation() {
        return new ApiDocumentation();
    }

    @Bean
    JacksonModule plainTextModule() {
        return new PlainTextModule();
    }

    @Bean
    Bodies bodies(JsonMapper json, Validator validator) {
        return new Bodies(json, validator);
    }

    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE));
        resolver.setDefaultLocale(Locale.ENGLISH);
        return resolver;
    }

    @Bean
    WebMvcConfigurer callerManners(CurrentPerson currentPerson) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerArguments(currentPerson));
            }

            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new RightsFirst());
            }
        };
    }

    @Bean
    Bulk bulk(PlatformTransactionManager transactions, ProblemBody problems) {
        return new Bulk(transactions, problems);
    }

    @Bean
    KeptAnswers keptAnswers(JdbcClient jdbc, Clock clock) {
        return new KeptAnswers(jdbc, clock);
    }

    /** As many at once as keep the processors busy while some of them wait for the database. */
    @Bean(initMethod = "begin", destroyMethod = "close")
    RequestTurns requestTurns(@Value("${tidewater.web.requests-per-processor}") int perProcessor) {
        int atOnce = Math.max(LEAST_AT_ONCE, perProcessor * Runtime.getRuntime().availableProcessors());
        return new RequestTurns(atOnce, RequestTurns.PATIENCE, System::nanoTime);
    }

    @Bean
    MeterBinder waitingRequests(RequestTurns turns) {
        return registry -> Gauge.builder("tidewater.requests.waiting", turns::waiting)
                .description("Requests that wait for their turn")
                .register(registry);
    }

    @Bean
    FilterRegistrationBean<TurnFilter> turnFilter(RequestTurns turns) {
        FilterRegistrationBean<TurnFilter> filter = new FilterRegistrationBean<>(new TurnFilter(turns));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 5);
        return filter;
    }

    @Bean
    FilterRegistrationBean<GuardFilter> guardFilter(
            ProblemWriter problems, @Value("${tidewater.web.max-body-bytes:1048576}") long maxBody) {
        FilterRegistrationBean<GuardFilter> filter = new FilterRegistrationBean<>(new GuardFilter(problems, maxBody));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return filter;
    }

    @Bean
    FilterRegistrationBean<CallerFilter> callerFilter(CurrentPerson currentPerson, ObjectProvider<Tracer> tracer) {
        FilterRegistrationBean<CallerFilter> filter =
                new FilterRegistrationBean<>(new CallerFilter(currentPerson, tracer.getIfAvailable()));
        filter.setOrder(0);
        return filter;
    }

    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(
            KeptAnswers answers,
            TransactionTemplate transaction,
            ProblemWriter problems,
            CurrentPerson currentPerson,
            @Value("${tidewater.idempotency.exclude:}") List<String> excluded) {
        FilterRegistrationBean<IdempotencyFilter> filter = new FilterRegistrationBean<>(
                new IdempotencyFilter(answers, transaction, problems, currentPerson, excluded));
        filter.setOrder(1);
        return filter;
    }
}
