package io.tidewater.e2e;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What an attacker makes of a good token. */
final class Tampered {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int KEY_BITS = 2048;

    private final String header;
    private final String payload;
    private final String signature;

    Tampered(String token) {
        String[] parts = token.split("\\.");
        this.header = parts[0];
        this.payload = parts[1];
        this.signature = parts[2];
    }

    /** Its claims with one role more, under the old signature. */
    String withRole(String role) {
        ObjectNode claims = claims();
        claims.withObjectProperty("realm_access").withArrayProperty("roles").add(role);
        return header + "." + encoded(claims) + "." + signature;
    }

    /** Its claims, said to need no signature. */
    String unsigned() {
        return encoded(JSON.createObjectNode().put("alg", "none").put("typ", "JWT")) + "." + payload + ".";
    }

    /** The same token, signed by a key of the attacker under the name of the real one. */
    String signedByAnother() {
        return signed(payload);
    }

    /** A token of another issuer, in every other claim as the real one. */
    String issuedBy(String issuer) {
        return signed(encoded(claims().put("iss", issuer)));
    }

    private String signed(String body) {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS);
            KeyPair keys = generator.generateKeyPair();
            var signer = Signature.getInstance("SHA256withRSA");
            signer.initSign(keys.getPrivate());
            signer.update((header + "." + body).getBytes(StandardCharsets.US_ASCII));
            return header + "." + body + "."
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(signer.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private ObjectNode claims() {
        return (ObjectNode) JSON.readTree(Base64.getUrlDecoder().decode(payload));
    }

    private static String encoded(JsonNode node) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(node.toString().getBytes(StandardCharsets.UTF_8));
    }
}
