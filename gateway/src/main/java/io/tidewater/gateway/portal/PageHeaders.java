package io.tidewater.gateway.portal;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.stereotype.Component;

/**
 * The headers that guard every answer (G7). Styles may stand inline, since the component library writes them at run
 * time; scripts may not.
 */
@Component
public class PageHeaders implements Customizer<HeadersConfigurer<HttpSecurity>> {

    private static final String CONTENT_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "worker-src 'self' blob:",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private final boolean secure;

    PageHeaders(@Value("${tidewater.gateway.public-url}") URI publicUrl) {
        this.secure = "https".equals(publicUrl.getScheme());
    }

    @Override
    public void customize(HeadersConfigurer<HttpSecurity> headers) {
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(self), geolocation=(self), microphone=(), payment=(), usb=()"))
                .httpStrictTransportSecurity(strict -> {
                    if (secure) {
                        strict.requestMatcher(request -> true).maxAgeInSeconds(31_536_000);
                    } else {
                        strict.disable();
                    }
                });
    }
}
