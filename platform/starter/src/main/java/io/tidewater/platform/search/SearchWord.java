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

    /** As PostgreSQL reads it in a {@code tsquery}; with weights, only tokens of these will do. */
    String text(String weights) {
        String how = (beginning ? "*" : "") + weights;
        return Lexemes.quoted(lexeme) + (how.isEmpty() ? "" : ":" + how);
    }
}
