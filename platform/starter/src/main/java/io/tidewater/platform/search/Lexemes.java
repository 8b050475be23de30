package io.tidewater.platform.search;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The tokens of a vector, as many as a record may have. */
final class Lexemes {

    /** Longer words are found by their beginning. */
    static final int LETTERS = 32;

    private static final int LIMIT = 256;

    private final Set<String> tokens = new LinkedHashSet<>();

    void add(String token) {
        if (!token.isEmpty() && tokens.size() < LIMIT) {
            tokens.add(cut(token));
        }
    }

    int size() {
        return tokens.size();
    }

    /** As PostgreSQL reads a {@code tsvector}. */
    String literal() {
        return tokens.stream().map(Lexemes::quoted).collect(Collectors.joining(" "));
    }

    static String cut(String token) {
        int letters = token.codePointCount(0, token.length());
        return letters <= LETTERS ? token : token.substring(0, token.offsetByCodePoints(0, LETTERS));
    }

    static String quoted(String token) {
        return "'" + token.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
