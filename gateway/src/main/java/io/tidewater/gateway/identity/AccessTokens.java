package io.tidewater.gateway.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Verifies access tokens and remembers, for their lifetime and in bounded number, those found good: checking a signature
 * costs more than the rest of the hop. Keys outlive an outage of the provider by a day.
 */
final class AccessTokens implements JwtDecoder {

    private static final Duration CLOCKS_APART = Duration.ofSeconds(5);
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

    static AccessTokens of(IdentityProvider provider, Clock clock) {
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withJwkSource(keys(provider)).build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithValidators(List.of(
                        new JwtTimestampValidator(CLOCKS_APART),
                        new JwtIssuerValidator(provider.issuer().toString()))),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(provider.audience()))));
        return new AccessTokens(decoder, clock);
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

    private static JWKSource<SecurityContext> keys(IdentityProvider provider) {
        int millis = (int) provider.timeOut().toMillis();
        try {
            return JWKSourceBuilder.create(
                            URI.create(provider.keysEndpoint()).toURL(),
                            new DefaultResourceRetriever(millis, millis, 512 * 1024))
                    .cache(Duration.ofMinutes(15).toMillis(), millis * 2L)
                    .rateLimited(Duration.ofSeconds(5).toMillis())
                    .outageTolerant(Duration.ofDays(1).toMillis())
                    .build();
        } catch (MalformedURLException wrong) {
            throw new IllegalArgumentException("Not an address of keys: " + provider.keysEndpoint(), wrong);
        }
    }
}
