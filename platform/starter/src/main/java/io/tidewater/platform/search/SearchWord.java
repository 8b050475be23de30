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
    /** The longest beginning that is kept; of digits two, since numbers are found otherwise and would be many. */
    private static final int LETTERS = 3;

    private static final int DIGITS = 2;
    /** The shortest Latin beginning that is kept. */
    private static final int LEAST = 2;

    static SearchWord beginning(String word) {
        return new SearchWord(Lexemes.cut(word), true);
    }

    /** Whether the word of a vector is one that was asked for. */
    public boolean fits(String other) {
        return beginning ? other.startsWith(lexeme) : other.equals(lexeme);
    }

    /**
     * The longest beginning by which an index can keep the words that begin as this one does, as {@code search_beginnings} has it: one
     * character of Chinese, Japanese or Korean, two or three of Latin, two where the first is a digit. Empty where this word is shorter,
     * or asked for as a whole.
     */
    public Optional<SearchWord> keptBeginning() {
        int first = lexeme.codePointAt(0);
        int characters = lexeme.codePointCount(0, lexeme.length());
        if (!beginning || (first < HANGUL && characters < LEAST)) {
            return Optional.empty();
        }
        int kept = first >= HANGUL ? 1 : Math.min(characters, first >= '0' && first <= '9' ? DIGITS : LETTERS);
        return Optional.of(new SearchWord(lexeme.substring(0, lexeme.offsetByCodePoints(0, kept)), true));
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
