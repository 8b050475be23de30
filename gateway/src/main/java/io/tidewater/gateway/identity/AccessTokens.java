package io.tidewater.gateway.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/**
 * Verifies access tokens and remembers, for their lifetime and in bounded number, those found good: checking a signature
 * costs more than the rest of the hop.
 */
final class AccessTokens implements JwtDecoder {

    private static final int LARGEST_TOKEN = 16 * 1024;

    private final JwtDecoder decoder;
    private final Clock clock;
    private final Cache<String, Jwt> good = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterWrite(Duration.ofMinutes(5))
            .build();

    AccessTokens(JwtDecoder decoder, Clock clock) {
        this.decoder = decoder;
        this.clock = clock;
    }

    static AccessTokens of(IdentityProvider provider, RealmKeys keys, Clock clock) {
        return new AccessTokens(
                keys.decoder(new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(provider.audience()))),
                clock);
    }

    @Override
    public Jwt decode(String token) {
        Jwt known = good.getIfPresent(token);
        if (known != null && known.getExpiresAt() != null && clock.instant().isBefore(known.getExpiresAt())) {
            return known;
        }
        if (token.length() > LARGEST_TOKEN) {
            throw new BadJwtException("The token is too long");
        }
        Jwt verified = verify(token);
        good.put(token, verified);
        return verified;
    }

    private Jwt verify(String token) {
        try {
            return decoder.decode(token);
        } catch (JwtException failure) {
            if (failure.getCause() instanceof RateLimitReachedException) {
                throw new BadJwtException("The token names a key that is not the realm's", failure);
            }
            throw failure;
        }
    }
}
