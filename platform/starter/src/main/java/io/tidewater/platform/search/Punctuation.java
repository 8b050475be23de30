package io.tidewater.platform.search;

/** Leaves letters, digits and marks, and one space where anything else stood. */
final class Punctuation {

    private Punctuation() {}

    static String toSpaces(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (isWordPart(character)) {
                out.appendCodePoint(character);
            } else if (!isSilent(text, at, character) && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
            at += Character.charCount(character);
        }
        return out.toString().stripTrailing();
    }

    private static boolean isWordPart(int character) {
        return Character.isLetterOrDigit(character)
                || Character.getType(character) == Character.NON_SPACING_MARK
                || Character.getType(character) == Character.COMBINING_SPACING_MARK;
    }

    /** An apostrophe inside a word, and the dots of an abbreviation such as {@code S.A.R.L.}, separate nothing. */
    private static boolean isSilent(String text, int at, int character) {
        boolean inside = at > 0 && Character.isLetter(text.charAt(at - 1));
        if (character == '\'' || character == '’' || character == '`') {
            return inside;
        }
        return character == '.' && inside && (at == 1 || !Character.isLetterOrDigit(text.charAt(at - 2)));
    }
}
