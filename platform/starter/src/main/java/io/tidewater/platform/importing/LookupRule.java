package io.tidewater.platform.importing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a name in a file finds the thing it names, when the two are not written alike. A person sees and chooses it in the mapping. */
public enum LookupRule {
    /** Letter by letter. */
    EXACT,
    /** {@code gtx pro} finds {@code GTX Pro}. */
    IGNORE_CASE,
    /** {@code GTXPro} and {@code gtx-pro} find {@code GTX Pro}; also full-width forms. */
    IGNORE_SPACE_AND_PUNCTUATION;

    /** As mappings write it, such as {@code ignore-case}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads {@link #code()}. */
    public static Optional<LookupRule> of(String code) {
        return Arrays.stream(values()).filter(rule -> rule.code().equals(code)).findFirst();
    }

    static String codes() {
        return Arrays.stream(values()).map(LookupRule::code).collect(Collectors.joining(", "));
    }

    /** Two names are the same thing when their keys are equal. */
    public String key(String name) {
        return switch (this) {
            case EXACT -> name.strip();
            case IGNORE_CASE -> name.strip().toLowerCase(Locale.ROOT);
            case IGNORE_SPACE_AND_PUNCTUATION -> lettersAndDigits(name);
        };
    }

    /** Text that is all punctuation keeps it, so that {@code -} and {@code *} stay two names. */
    private static String lettersAndDigits(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(folded.length());
        folded.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK)
                .forEach(key::appendCodePoint);
        return key.isEmpty() ? folded.strip() : key.toString();
    }
}
