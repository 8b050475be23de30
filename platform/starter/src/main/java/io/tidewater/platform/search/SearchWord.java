package io.tidewater.platform.search;

import java.util.Optional;

/**
 * A word that records must hold.
 *
 * @param lexeme the word as vectors have it
 * @param beginning whether any word that begins so will do
 */
public record SearchWord(String lexeme, boolean beginning) {

    /** The first of the scripts in which one character says as much as two of Latin. */
    private static final int HANGUL = 0x1100;

    static SearchWord beginning(String word) {
        return new SearchWord(Lexemes.cut(word), true);
    }

    /** Whether the word of a vector is one that was asked for. */
    public boolean fits(String other) {
        return beginning ? other.startsWith(lexeme) : other.equals(lexeme);
    }

    /**
     * The beginning by which an index can keep the words that begin as this one does, as {@code search_beginnings} has it: one character of
     * Chinese, Japanese or Korean, two of Latin. Empty where this word is shorter, or asked for as a whole.
     */
    public Optional<SearchWord> keptBeginning() {
        int kept = lexeme.codePointAt(0) < HANGUL ? 2 : 1;
        return beginning && lexeme.codePointCount(0, lexeme.length()) >= kept
                ? Optional.of(new SearchWord(lexeme.substring(0, lexeme.offsetByCodePoints(0, kept)), true))
                : Optional.empty();
    }

    /** Whether an index that keeps beginnings knows the records with this word without reading others. */
    public boolean isKeptBeginning() {
        return keptBeginning().filter(this::equals).isPresent();
    }

    /** Whether it is of Chinese, Japanese or Korean characters. */
    public boolean isIdeographic() {
        return Runs.isIdeographic(lexeme.codePointAt(0));
    }

    /** As PostgreSQL reads it in a {@code tsquery}; with weights, only tokens of these will do. */
    String text(String weights) {
        String how = (beginning ? "*" : "") + weights;
        return Lexemes.quoted(lexeme) + (how.isEmpty() ? "" : ":" + how);
    }
}
