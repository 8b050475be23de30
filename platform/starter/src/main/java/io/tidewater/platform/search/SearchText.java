package io.tidewater.platform.search;

import org.jspecify.annotations.Nullable;

/** Something of a record by which it shall be found. */
public record SearchText(Kind kind, @Nullable String value) {

    /** What the text is. */
    public enum Kind {
        WORDS,
        PHONE,
        EMAIL
    }

    /** Names and other words. */
    public static SearchText words(@Nullable String value) {
        return new SearchText(Kind.WORDS, value);
    }

    /** A phone number, best in E.164. */
    public static SearchText phone(@Nullable String value) {
        return new SearchText(Kind.PHONE, value);
    }

    /** A mail address. */
    public static SearchText email(@Nullable String value) {
        return new SearchText(Kind.EMAIL, value);
    }
}
