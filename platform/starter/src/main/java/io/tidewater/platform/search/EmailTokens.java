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

    /** The whole, which also answers its first word, the other words before the at sign, and the host without its end. */
    static void add(@Nullable String address, Lexemes lexemes) {
        String whole = whole(address);
        lexemes.add(whole);
        int at = whole.indexOf('@');
        int end = whole.lastIndexOf('.');
        String[] words = Folding.fold(at > 0 && end > at ? whole.substring(0, end) : whole)
                .split(" ");
        for (int i = 0; i < words.length; i++) {
            if (i > 0 || !whole.startsWith(words[i])) {
                lexemes.add(words[i]);
            }
        }
    }

    /** Something before the at sign: what starts with one is another kind of name. */
    static boolean looksLike(String chunk) {
        String whole = whole(chunk);
        return whole.indexOf('@') > 0 && Character.isLetterOrDigit(whole.codePointAt(0));
    }
}
