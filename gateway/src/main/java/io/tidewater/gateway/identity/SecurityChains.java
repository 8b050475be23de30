package io.tidewater.gateway.identity;

import io.tidewater.gateway.drain.Draining;
import io.tidewater.gateway.portal.PageHeaders;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.IpAddressAuthorizationManager;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;

/** Three kinds of callers: machines with a token, visitors of open paths, and browsers with a session. */
@Configuration(proxyBeanMethods = false)
class SecurityChains {

    private static final String BEARER = "Bearer ";

    private final PageHeaders headers;
    private final Refusals refusals;
    private final Draining draining;
    private final List<String> metricsFrom;

    SecurityChains(
            PageHeaders headers,
            Refusals refusals,
            Draining draining,
            @Value("${tidewater.gateway.metrics-from}") List<String> metricsFrom) {
        this.metricsFrom = metricsFrom;
        this.headers = headers;
        this.refusals = refusals;
        this.draining = draining;
    }

    /** Open paths know nobody: no cookie is read, no token judged. */
    @Bean
    @Order(1)
    SecurityFilterChain openPaths(HttpSecurity http, OpenOrigins origins) throws Exception {
        return stateless(http.securityMatcher("/public/**", "/internal/**", ProviderSignOut.PATH))
                .cors(cors -> cors.configurationSource(origins.source()))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain tokens(HttpSecurity http) throws Exception {
        return stateless(http.securityMatcher(SecurityChains::bringsToken))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .oauth2ResourceServer(server -> server.jwt(jwt -> {})
                        .bearerTokenResolver(SecurityChains::token)
                        .authenticationEntryPoint(refusals)
                        .accessDeniedHandler(refusals)
                        .withObjectPostProcessor(judgeTokens()))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain browsers(
            HttpSecurity http,
            SessionContexts contexts,
            SignInAttempts attempts,
            ClientRegistrationRepository clients,
            SignedIn signedIn,
            SignInFailed signInFailed)
            throws Exception {
        SessionCsrf csrf = new SessionCsrf(contexts);
        return common(http)
                .securityContext(context -> context.securityContextRepository(contexts))
                .csrf(guard -> guard.csrfTokenRepository(csrf)
                        .requireCsrfProtectionMatcher(csrf)
                        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler()))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/actuator/prometheus")
                        .access(metricsFrom())
                        .requestMatchers("/api/docs", "/api/docs/**", "/logout")
                        .permitAll()
                        .requestMatchers("/api/**", "/session")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .oauth2Login(login -> login.clientRegistrationRepository(clients)
                        .authorizedClientRepository(new GrantedClients())
                        .securityContextRepository(contexts)
                        .loginPage(SignInStart.PATH)
                        .authorizationEndpoint(start -> start.authorizationRequestResolver(new SignInStart(clients))
                                .authorizationRequestRepository(attempts))
                        .successHandler(signedIn)
                        .failureHandler(signInFailed))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .build();
    }

    private AuthorizationManager<RequestAuthorizationContext> metricsFrom() {
        List<AuthorizationManager<RequestAuthorizationContext>> networks = metricsFrom.stream()
                .<AuthorizationManager<RequestAuthorizationContext>>map(IpAddressAuthorizationManager::hasIpAddress)
                .toList();
        return (authentication, request) -> new AuthorizationDecision(networks.stream()
                .map(network -> network.authorize(authentication, request))
                .anyMatch(result -> result != null && result.isGranted()));
    }

    private HttpSecurity stateless(HttpSecurity http) throws Exception {
        return common(http)
                .csrf(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals));
    }

    private HttpSecurity common(HttpSecurity http) throws Exception {
        return http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .headers(headers)
                .headers(answers -> answers.addHeaderWriter(draining));
    }

    private ObjectPostProcessor<BearerTokenAuthenticationFilter> judgeTokens() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(refusals);
                return filter;
            }
        };
    }

    private static boolean bringsToken(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/")
                && request.getDispatcherType() == DispatcherType.REQUEST
                && request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }

    /** What stands after "Bearer"; whether it is a token is for the decoder to say. */
    private static @Nullable String token(HttpServletRequest request) {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? authorization.substring(BEARER.length()).strip()
                : null;
    }
}
