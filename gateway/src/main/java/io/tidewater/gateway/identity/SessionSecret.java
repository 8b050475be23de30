package io.tidewater.gateway.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What only the browser holds: 256 random bits. The database knows a session by the secret's hash and keeps its tokens
 * under a key made from the secret, so who reads the database can neither take over a session nor use its tokens.
 */
record SessionSecret(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

    static SessionSecret random() {
        return new SessionSecret(randomText());
    }

    static Optional<SessionSecret> of(String cookie) {
        return SHAPE.matcher(cookie).matches() ? Optional.of(new SessionSecret(cookie)) : Optional.empty();
    }

    /** 256 random bits in letters that need no escaping. */
    static String randomText() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    byte[] hash() {
        return digest("session ");
    }

    byte[] key() {
        return digest("tokens ");
    }

    private byte[] digest(String purpose) {
        try {
            return MessageDigest.getInstance("SHA-256").digest((purpose + value).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "SessionSecret[hidden]";
    }
}
