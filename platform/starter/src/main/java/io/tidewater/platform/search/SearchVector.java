package io.tidewater.platform.search;

import org.jspecify.annotations.Nullable;

/**
 * Builds the text of a record's {@code tsvector}: Latin words whole (queries take them as prefixes), Chinese, Japanese
 * and Korean as pairs of neighbours, Chinese also as it is read and by initials from each character on, phones with
 * their last digits. A record has at most 256 tokens.
 */
public final class SearchVector {

    private final Lexemes lexemes = new Lexemes();

    private SearchVector() {}

    public static SearchVector builder() {
        return new SearchVector();
    }

    /** The literal for {@code cast(? as tsvector)}; empty values are left out. */
    public static String of(SearchText... texts) {
        SearchVector vector = builder();
        for (SearchText text : texts) {
            switch (text.kind()) {
                case WORDS -> vector.add(text.value());
                case PHONE -> vector.phone(text.value());
                case EMAIL -> vector.email(text.value());
            }
        }
        return vector.build();
    }

    /** What the record is called. */
    public SearchVector add(@Nullable String text) {
        return words(SearchPart.NAME, text);
    }

    /** Words that somebody may not be shown though the record's name is. */
    public SearchVector detail(@Nullable String text) {
        return words(SearchPart.DETAIL, text);
    }

    private SearchVector words(SearchPart part, @Nullable String text) {
        lexemes.from(part);
        for (Runs.Run run : Runs.of(Folding.fold(text))) {
            if (run.ideographic()) {
                IdeographicTokens.add(run, lexemes);
            } else {
                lexemes.add(run.text());
            }
        }
        return this;
    }

    public SearchVector phone(@Nullable String number) {
        PhoneTokens.add(number, lexemes.from(SearchPart.PHONE));
        return this;
    }

    /** Found by its beginning and by each of its words. */
    public SearchVector email(@Nullable String address) {
        EmailTokens.add(address, lexemes.from(SearchPart.EMAIL));
        return this;
    }

    public String build() {
        return lexemes.literal();
    }
}
