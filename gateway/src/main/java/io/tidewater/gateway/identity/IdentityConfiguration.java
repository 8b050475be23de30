package io.tidewater.gateway.identity;

import io.tidewater.gateway.problem.ProblemWriter;
import java.net.URI;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class IdentityConfiguration {

    /** After the address limit and before the security chain, whose sessions may fail. */
    private static final int BEFORE_SECURITY = -200;

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    RealmKeys realmKeys(IdentityProvider provider) {
        return new RealmKeys(provider);
    }

    @Bean
    JwtDecoder accessTokens(IdentityProvider provider, RealmKeys keys, Clock clock) {
        return AccessTokens.of(provider, keys, clock);
    }

    @Bean
    LogoutTokens logoutTokens(IdentityProvider provider, RealmKeys keys) {
        return new LogoutTokens(keys.decoder(token -> OAuth2TokenValidatorResult.success()), provider.clientId());
    }

    @Bean
    TokenRenewal tokenRenewal(IdentityProvider provider, Clock clock) {
        JdkClientHttpRequestFactory http = new JdkClientHttpRequestFactory();
        http.setReadTimeout(provider.timeOut());
        return new TokenRenewal(RestClient.builder().requestFactory(http).build(), provider, clock);
    }

    @Bean
    InMemoryClientRegistrationRepository clientRegistrations(
            IdentityProvider provider, @Value("${tidewater.gateway.public-url}") URI publicUrl) {
        return new InMemoryClientRegistrationRepository(PortalClient.registration(provider, publicUrl));
    }

    @Bean
    SessionCookie sessionCookie(@Value("${tidewater.gateway.public-url}") URI publicUrl) {
        return new SessionCookie(publicUrl);
    }

    @Bean
    SessionContexts sessionContexts(Sessions sessions, SessionCookie cookie) {
        return new SessionContexts(sessions, cookie);
    }

    @Bean
    SignInAttempts signInAttempts(
            InMemoryClientRegistrationRepository clients, SessionCookie cookie, JsonMapper json, Clock clock) {
        ClientRegistration client = clients.iterator().next();
        return new SignInAttempts(client, cookie, json, clock);
    }

    @Bean
    SignedIn signedIn(Sessions sessions, SessionCookie cookie) {
        return new SignedIn(sessions, cookie);
    }

    @Bean
    SignInFailed signInFailed(ProblemWriter problems) {
        return new SignInFailed(problems);
    }

    @Bean
    Refusals refusals(ProblemWriter problems, SessionCookie cookie) {
        return new Refusals(problems, cookie);
    }

    @Bean
    FilterRegistrationBean<StoreOutage> storeOutage(ProblemWriter problems) {
        FilterRegistrationBean<StoreOutage> filter = new FilterRegistrationBean<>(new StoreOutage(problems));
        filter.setOrder(BEFORE_SECURITY);
        return filter;
    }
}
