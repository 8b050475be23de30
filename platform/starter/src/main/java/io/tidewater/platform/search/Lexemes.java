package io.tidewater.platform.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The tokens of a vector, as many as a record may have. */
final class Lexemes {

    /** Longer words are found by their beginning. */
    static final int LETTERS = 32;

    private static final int LIMIT = 256;

    /** Each with the bits of the parts it comes from. */
    private final Map<String, Integer> tokens = new LinkedHashMap<>();

    private int part = SearchPart.NAME.bit();

    /** What is added from now on comes from this part. */
    Lexemes from(SearchPart next) {
        part = next.bit();
        return this;
    }

    void add(String token) {
        if (!token.isEmpty() && tokens.size() < LIMIT) {
            tokens.merge(cut(token), part, (had, more) -> had | more);
        }
    }

    int size() {
        return tokens.size();
    }

    /** As PostgreSQL reads a {@code tsvector}. */
    String literal() {
        return tokens.entrySet().stream()
                .map(token -> quoted(token.getKey()) + SearchPart.positions(token.getValue()))
                .collect(Collectors.joining(" "));
    }

    static String cut(String token) {
        int letters = token.codePointCount(0, token.length());
        return letters <= LETTERS ? token : token.substring(0, token.offsetByCodePoints(0, LETTERS));
    }

    static String quoted(String token) {
        return "'" + token.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
