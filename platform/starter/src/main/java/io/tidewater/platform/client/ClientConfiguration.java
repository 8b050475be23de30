package io.tidewater.platform.client;

import feign.RequestInterceptor;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** Calls to other services carry the service's own token and go through a breaker. */
@AutoConfiguration(
        afterName = "io.github.resilience4j.springboot3.circuitbreaker.autoconfigure.CircuitBreakerAutoConfiguration")
@EnableConfigurationProperties(ClientProperties.class)
class ClientConfiguration {

    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration READ = Duration.ofSeconds(3);

    @Bean
    Downstreams downstreams(CircuitBreakerRegistry breakers, BulkheadRegistry bulkheads) {
        return new Downstreams(breakers, bulkheads);
    }

    @Bean
    ServiceToken serviceToken(
            ClientProperties client, Clock clock, @Value("${tidewater.token.internal}") String realm) {
        JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(CONNECT).build());
        factory.setReadTimeout(READ);
        return new ServiceToken(RestClient.builder().requestFactory(factory).build(), realm, client, clock);
    }

    @Bean
    RequestInterceptor serviceTokenInterceptor(ServiceToken token) {
        return request -> request.header("Authorization", "Bearer " + token.value());
    }
}
