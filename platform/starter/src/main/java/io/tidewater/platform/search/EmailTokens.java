package io.tidewater.platform.search;

import org.jspecify.annotations.Nullable;

/** A mail address as one token, of the characters that matter in one. */
final class EmailTokens {

    private EmailTokens() {}

    static String whole(@Nullable String address) {
        StringBuilder out = new StringBuilder();
        Folding.email(address)
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || "@._+-".indexOf(c) >= 0)
                .limit(Lexemes.LETTERS * 2L)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    /** Something before the at sign: what starts with one is another kind of name. */
    static boolean looksLike(String chunk) {
        String whole = whole(chunk);
        return whole.indexOf('@') > 0 && Character.isLetterOrDigit(whole.codePointAt(0));
    }
}
