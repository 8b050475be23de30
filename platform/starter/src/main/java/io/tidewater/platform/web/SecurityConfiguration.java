package io.tidewater.platform.web;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import io.tidewater.platform.scope.Roles;
import jakarta.servlet.http.HttpServletRequest;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.convert.converter.Converter;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Every service checks the token itself (P1): signature, issuer, audience, expiry. Keys are fetched at the first request and
 * kept while the identity provider is away, so a service starts and answers without it.
 */
@AutoConfiguration(before = UserDetailsServiceAutoConfiguration.class)
@EnableMethodSecurity
class SecurityConfiguration {

    private static final String BEARER = "Bearer ";
    private static final Duration CLOCK_SKEW = Duration.ofSeconds(5);
    private static final long KEYS_FRESH_MS = 300_000;
    private static final long KEYS_REFRESH_TIMEOUT_MS = 3_000;
    private static final long KEYS_OUTAGE_MS = 24 * 3_600_000L;

    @Bean
    JwtDecoder jwtDecoder(TokenProperties properties) throws MalformedURLException {
        JWKSource<SecurityContext> keys = JWKSourceBuilder.create(
                        URI.create(properties.jwksAddress()).toURL())
                .cache(KEYS_FRESH_MS, KEYS_REFRESH_TIMEOUT_MS)
                .outageTolerant(KEYS_OUTAGE_MS)
                .build();
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys));
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(CLOCK_SKEW),
                new JwtIssuerValidator(properties.issuer()),
                new JwtClaimValidator<List<String>>(
                        "aud", audience -> audience != null && audience.contains(properties.audience())),
                new JwtClaimValidator<String>("sub", subject -> subject != null && subject.length() == 36)));
        return new RememberingDecoder(decoder);
    }

    /** A request's own span tells enough; one for each filter and decision of security cost more than they told. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityFilterChain apiSecurity(HttpSecurity http, ProblemWriter problems, Draining draining) {
        return http.csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .headers(headers -> headers.addHeaderWriter(draining))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/internal/**")
                        .hasAnyRole(Roles.SERVICE, Roles.ADMIN)
                        .requestMatchers("/api/**")
                        .authenticated()
                        .requestMatchers("/public/**", "/actuator/**", "/v3/**", "/error")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .oauth2ResourceServer(server -> server.bearerTokenResolver(SecurityConfiguration::token)
                        .jwt(jwt -> jwt.jwtAuthenticationConverter(people()))
                        .authenticationEntryPoint(
                                (request, response, fault) -> problems.write(response, Refusals.unauthenticated()))
                        .accessDeniedHandler(
                                (request, response, fault) -> problems.write(response, Problems.forbidden())))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(
                                (request, response, fault) -> problems.write(response, Refusals.unauthenticated()))
                        .accessDeniedHandler(
                                (request, response, fault) -> problems.write(response, Problems.forbidden())))
                .build();
    }

    /** What stands after "Bearer"; whether it is a token is for the decoder to say, and not for a regular expression before it. */
    private static @Nullable String token(HttpServletRequest request) {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? authorization.substring(BEARER.length()).strip()
                : null;
    }

    private static Converter<Jwt, AbstractAuthenticationToken> people() {
        return token -> {
            List<GrantedAuthority> authorities = CurrentPerson.roles(token).stream()
                    .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                    .toList();
            return new JwtAuthenticationToken(token, authorities);
        };
    }
}
