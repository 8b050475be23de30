package io.tidewater.testkit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stands in for the realm: publishes its keys and answers client credentials, so that a service under test runs the decoder
 * and the client it runs in production.
 */
final class TestIssuer {

    private static final String REALM = "/realms/tidewater";
    private static final int KEY_BITS = 2048;

    private final RSAKey key = newKey();
    private final HttpServer server = LocalHttp.start();
    private final Map<TestPerson, String> tokens = new ConcurrentHashMap<>();

    private TestIssuer() {
        String endpoints = REALM + "/protocol/openid-connect";
        LocalHttp.serve(server, endpoints + "/certs", () -> new JWKSet(key.toPublicJWK()).toString());
        LocalHttp.serve(server, endpoints + "/token", this::serviceToken);
    }

    static TestIssuer instance() {
        return Instances.REALM;
    }

    /** Another realm, whose keys no service under test knows. */
    static TestIssuer foreign() {
        return Instances.FOREIGN;
    }

    String issuer() {
        return LocalHttp.address(server) + REALM;
    }

    String jwks() {
        return issuer() + "/protocol/openid-connect/certs";
    }

    String accepted(TestPerson person) {
        return tokens.computeIfAbsent(
                person, someone -> signed(TestClaims.of(someone, issuer()).build()));
    }

    String signed(JWTClaimsSet claims) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(key.getKeyID())
                    .build();
            var token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String serviceToken() {
        return """
                {"access_token": "%s", "token_type": "Bearer", "expires_in": 3600}""".formatted(accepted(TestPeople.service()));
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(KEY_BITS)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Made on first use. */
    private static final class Instances {
        private static final TestIssuer REALM = new TestIssuer();
        private static final TestIssuer FOREIGN = new TestIssuer();
    }
}
