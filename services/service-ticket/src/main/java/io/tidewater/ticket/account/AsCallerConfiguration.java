package io.tidewater.ticket.account;

import feign.Request;
import feign.RequestInterceptor;
import java.util.concurrent.TimeUnit;
import org.springframework.cloud.openfeign.clientconfig.FeignClientConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** For one client: the caller's own token instead of the service's, which the parent configuration would add. */
class AsCallerConfiguration {

    private static final int CONNECT_MS = 500;
    private static final int READ_MS = 2_000;

    @Bean
    FeignClientConfigurer withoutParent() {
        return new FeignClientConfigurer() {
            @Override
            public boolean inheritParentConfiguration() {
                return false;
            }
        };
    }

    @Bean
    Request.Options timeouts() {
        return new Request.Options(CONNECT_MS, TimeUnit.MILLISECONDS, READ_MS, TimeUnit.MILLISECONDS, false);
    }

    @Bean
    RequestInterceptor callerToken() {
        return request -> {
            if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken caller) {
                request.header("Authorization", "Bearer " + caller.getToken().getTokenValue());
            }
        };
    }
}
