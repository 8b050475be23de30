package io.tidewater.platform.custom;

import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What something is called in the languages people read. */
public record Labels(
        @Nullable @Size(max = 100) String en,
        @Nullable @Size(max = 100) String zh) {

    /** The words of a language, else the other's, else the given name. */
    public String in(Locale language, String name) {
        boolean chinese = Locale.CHINESE.getLanguage().equals(language.getLanguage());
        String first = chinese ? zh : en;
        String second = chinese ? en : zh;
        if (first != null && !first.isBlank()) {
            return first;
        }
        return second == null || second.isBlank() ? name : second;
    }
}
