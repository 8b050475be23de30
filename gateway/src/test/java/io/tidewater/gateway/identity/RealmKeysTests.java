package io.tidewater.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtException;

/** What an outage of Keycloak does to callers that bring a token. */
class RealmKeysTests {

    private static final String ISSUER = "http://localhost:1/realms/tidewater";

    private final RSAKey key = key();

    @Test
    void aTokenIsNotCalledBadWhileTheKeysCannotBeRead() {
        AccessTokens tokens = tokens(URI.create("http://localhost:1/certs"));
        assertThatThrownBy(() -> tokens.decode(token(key)))
                .isInstanceOf(JwtException.class)
                .isNotInstanceOf(BadJwtException.class);
    }

    @Test
    void keysOnceReadServeNewTokensThroughAnOutage() throws IOException {
        HttpServer server = serving(key);
        AccessTokens tokens = tokens(address(server));
        tokens.decode(token(key));
        server.stop(0);
        assertThat(tokens.decode(token(key)).getSubject()).isEqualTo("somebody");
    }

    @Test
    void aForeignKeyIsBadHoweverOftenItIsShown() throws IOException {
        HttpServer server = serving(key);
        AccessTokens tokens = tokens(address(server));
        tokens.decode(token(key));
        RSAKey foreign = key();
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> tokens.decode(token(foreign))).isInstanceOf(BadJwtException.class);
        }
        server.stop(0);
    }

    private static AccessTokens tokens(URI keys) {
        IdentityProvider provider = new IdentityProvider(
                URI.create(ISSUER), null, keys, "tidewater", "tidewater-portal", "secret", Duration.ofSeconds(1));
        return AccessTokens.of(provider, new RealmKeys(provider), Clock.systemUTC());
    }

    private static HttpServer serving(RSAKey key) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static URI address(HttpServer server) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/certs");
    }

    private static String token(RSAKey key) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    new JWTClaimsSet.Builder()
                            .issuer(ISSUER)
                            .subject("somebody")
                            .audience("tidewater")
                            .jwtID(UUID.randomUUID().toString())
                            .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                            .build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
