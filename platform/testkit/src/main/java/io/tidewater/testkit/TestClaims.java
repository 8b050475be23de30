package io.tidewater.testkit;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The claims of a person, as the realm's mappers write them. */
final class TestClaims {

    private static final long LIFETIME_SECONDS = 3600;

    private TestClaims() {}

    static JWTClaimsSet.Builder of(TestPerson person, String issuer) {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .jwtID(UUID.randomUUID().toString())
                .issuer(issuer)
                .audience("tidewater")
                .subject(person.id().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(LIFETIME_SECONDS)))
                .claim("preferred_username", person.userName())
                .claim("name", person.name())
                .claim("email", person.userName() + "@tidewater.example")
                .claim("locale", person.locale())
                .claim("realm_access", Map.of("roles", List.copyOf(person.roles())))
                .claim("org", person.units());
        if (person.partnerId() != null) {
            claims.claim("partner", person.partnerId());
        }
        if (person.accountId() != null) {
            claims.claim("account", person.accountId().toString());
        }
        return claims;
    }

    static String unsigned(JWTClaimsSet claims) {
        return new PlainJWT(claims).serialize();
    }
}
