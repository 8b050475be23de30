package io.tidewater.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** Checks a token's signature once and remembers the answer briefly: a person sends the same one with every request. */
final class RememberingDecoder implements JwtDecoder {

    private static final Duration MEMORY = Duration.ofSeconds(60);
    private static final int TOKENS = 10_000;

    private final JwtDecoder decoder;
    private final Cache<String, Jwt> known =
            Caffeine.newBuilder().maximumSize(TOKENS).expireAfterWrite(MEMORY).build();

    RememberingDecoder(JwtDecoder decoder) {
        this.decoder = decoder;
    }

    @Override
    public Jwt decode(String token) {
        Jwt jwt = known.getIfPresent(token);
        if (jwt != null && jwt.getExpiresAt() != null && Instant.now().isBefore(jwt.getExpiresAt())) {
            return jwt;
        }
        Jwt checked = decoder.decode(token);
        known.put(token, checked);
        return checked;
    }
}
