package io.tidewater.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** A stand-in for Keycloak that keeps its promises: signs tokens, grants them for codes, renews and refuses them. */
final class Realm {

    static final String CERTS = "/protocol/openid-connect/certs";
    static final String TOKEN = "/protocol/openid-connect/token";

    final Upstream server = new Upstream();
    final List<Map<String, String>> asked = new CopyOnWriteArrayList<>();
    private final Map<String, String> nonces = new ConcurrentHashMap<>();
    private final RSAKey key = newKey();
    volatile Duration accessLife = Duration.ofMinutes(5);
    volatile boolean ended;
    volatile boolean away;

    Realm() {
        server.answer(CERTS, 200, new JWKSet(key.toPublicJWK()).toString(), "Content-Type", "application/json");
        server.on(TOKEN, this::grant);
    }

    String issuer() {
        return server.url();
    }

    /** A code as Keycloak would send it to the browser, for the sign-in that bore this nonce. */
    String code(String nonce) {
        String code = UUID.randomUUID().toString();
        nonces.put(code, nonce);
        return code;
    }

    String token(String userName) {
        return token(userName, claims -> {});
    }

    String token(String userName, Consumer<JWTClaimsSet.Builder> change) {
        JWTClaimsSet.Builder claims = claims(userName)
                .audience(List.of("tidewater", "account"))
                .claim("preferred_username", userName)
                .claim("name", "Somebody " + userName)
                .claim(
                        "realm_access",
                        Map.of("roles", List.of("sales-rep", "offline_access", "default-roles-tidewater")))
                .claim("org", List.of("/sales/east/team-1"))
                .jwtID(UUID.randomUUID().toString())
                .expirationTime(Date.from(Instant.now().plus(accessLife)));
        change.accept(claims);
        return sign(claims.build(), key);
    }

    String foreignlySigned(String userName) {
        JWTClaimsSet claims = claims(userName)
                .audience("tidewater")
                .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                .build();
        return sign(claims, newKey());
    }

    /** What Keycloak posts when a session ends there. */
    String logoutToken(String audience, String session) {
        JWTClaimsSet claims = claims("rep-east-1")
                .audience(audience)
                .claim("sid", session)
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
                .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                .build();
        return sign(claims, key);
    }

    private JWTClaimsSet.Builder claims(String userName) {
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject(UUID.nameUUIDFromBytes(userName.getBytes(StandardCharsets.UTF_8))
                        .toString())
                .issueTime(Date.from(Instant.now()));
    }

    private void grant(HttpExchange exchange) throws IOException {
        Map<String, String> form = form(exchange);
        asked.add(form);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        if (away) {
            Upstream.send(exchange, 503, "{}");
        } else if (ended && "refresh_token".equals(form.get("grant_type"))) {
            Upstream.send(exchange, 400, "{\"error\":\"invalid_grant\"}");
        } else {
            Upstream.send(exchange, 200, granted(form));
        }
    }

    private String granted(Map<String, String> form) {
        JWTClaimsSet.Builder id = claims("rep-east-1")
                .audience("tidewater-portal")
                .claim("sid", "kc-session-1")
                .expirationTime(Date.from(Instant.now().plusSeconds(300)));
        String nonce = nonces.remove(form.getOrDefault("code", ""));
        if (nonce != null) {
            id.claim("nonce", nonce);
        }
        return """
                {"access_token":"%s","token_type":"Bearer","expires_in":%d,"refresh_token":"%s","id_token":"%s"}
                """.formatted(token("rep-east-1"), accessLife.toSeconds(), UUID.randomUUID(), sign(id.build(), key));
    }

    private static Map<String, String> form(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> form = new ConcurrentHashMap<>();
        for (String pair : body.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            form.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return form;
    }

    private static String sign(JWTClaimsSet claims, RSAKey with) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(with.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(with));
            return token.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
