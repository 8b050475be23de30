package io.tidewater.gateway.identity;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/**
 * Which sites may send forms from their own pages (G7). No cookie ever goes along.
 *
 * @param paths the paths that other sites' pages may call
 * @param origins the sites; {@code *} for all, patterns such as {@code https://*.example.com} for some
 */
@ConfigurationProperties("tidewater.gateway.cors")
record OpenOrigins(List<String> paths, List<String> origins) {

    CorsConfigurationSource source() {
        CorsConfiguration allowed = new CorsConfiguration();
        allowed.setAllowedOriginPatterns(origins);
        allowed.setAllowedMethods(List.of("GET", "POST"));
        allowed.setAllowedHeaders(
                List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.ACCEPT_LANGUAGE, "Idempotency-Key", "traceparent"));
        allowed.setExposedHeaders(List.of(HttpHeaders.RETRY_AFTER));
        allowed.setAllowCredentials(false);
        allowed.setMaxAge(Duration.ofHours(1));
        UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
        paths.forEach(path -> source.registerCorsConfiguration(path, allowed));
        return source;
    }
}
