package io.tidewater.platform.search;

/**
 * A word that records must hold.
 *
 * @param lexeme the word as vectors have it
 * @param beginning whether any word that begins so will do
 */
public record SearchWord(String lexeme, boolean beginning) {

    static SearchWord beginning(String word) {
        return new SearchWord(Lexemes.cut(word), true);
    }

    /** Whether the word of a vector is one that was asked for. */
    public boolean fits(String other) {
        return beginning ? other.startsWith(lexeme) : other.equals(lexeme);
    }

    /** Whether it is a single character of Chinese, Japanese or Korean, which any word with it will do for. */
    public boolean isCharacter() {
        return beginning && lexeme.codePointCount(0, lexeme.length()) == 1 && Runs.isIdeographic(lexeme.codePointAt(0));
    }

    /** As PostgreSQL reads it in a {@code tsquery}; with weights, only tokens of these will do. */
    String text(String weights) {
        String how = (beginning ? "*" : "") + weights;
        return Lexemes.quoted(lexeme) + (how.isEmpty() ? "" : ":" + how);
    }
}
