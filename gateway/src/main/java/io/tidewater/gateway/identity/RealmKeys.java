package io.tidewater.gateway.identity;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** The realm's keys: fetched at first use, asked for again at most every few seconds, kept a day through an outage. */
final class RealmKeys {

    private static final Duration CLOCKS_APART = Duration.ofSeconds(5);
    private static final int LARGEST_ANSWER = 512 * 1024;

    private final String issuer;
    private final JWKSource<SecurityContext> keys;

    RealmKeys(IdentityProvider provider) {
        this.issuer = provider.issuer().toString();
        int millis = (int) provider.timeOut().toMillis();
        try {
            this.keys = JWKSourceBuilder.create(
                            URI.create(provider.keysEndpoint()).toURL(),
                            new DefaultResourceRetriever(millis, millis, LARGEST_ANSWER))
                    .cache(Duration.ofMinutes(15).toMillis(), millis * 2L)
                    .rateLimited(Duration.ofSeconds(5).toMillis())
                    .outageTolerant(Duration.ofDays(1).toMillis())
                    .build();
        } catch (MalformedURLException wrong) {
            throw new IllegalArgumentException("Not an address of keys: " + provider.keysEndpoint(), wrong);
        }
    }

    /** Verifies signature, time and issuer, and what the given rule says. */
    JwtDecoder decoder(OAuth2TokenValidator<Jwt> rule) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(keys).build();
        decoder.setJwtValidator(JwtValidators.createDefaultWithValidators(
                List.of(new JwtTimestampValidator(CLOCKS_APART), new JwtIssuerValidator(issuer), rule)));
        return decoder;
    }
}
