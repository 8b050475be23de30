package io.tidewater.platform.importing;

import io.tidewater.platform.custom.Labels;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field that a column can be mapped to.
 *
 * @param name as in the API, such as {@code closeOn}
 * @param labelKey the message that names it to people; where there is none the name is shown
 * @param synonyms other headers that suggest this field, in any language
 * @param choices the allowed values of a {@link FieldType#CHOICE}
 * @param labels what it is called where there is no message for it, such as a field that people defined
 * @param lookupRule how a {@link FieldType#LOOKUP} is found unless the mapping says otherwise
 */
public record ImportField(
        String name,
        String labelKey,
        FieldType type,
        boolean required,
        List<String> synonyms,
        List<String> choices,
        LookupRule lookupRule,
        @Nullable Labels labels) {

    /** Plain text. */
    public static ImportField text(String name) {
        return of(name, FieldType.TEXT);
    }

    /** A number. */
    public static ImportField number(String name) {
        return of(name, FieldType.NUMBER);
    }

    /** A day. */
    public static ImportField date(String name) {
        return of(name, FieldType.DATE);
    }

    /** A moment. */
    public static ImportField instant(String name) {
        return of(name, FieldType.INSTANT);
    }

    /** Yes or no. */
    public static ImportField flag(String name) {
        return of(name, FieldType.FLAG);
    }

    /** One of the given values. */
    public static ImportField choice(String name, List<String> choices) {
        ImportField field = of(name, FieldType.CHOICE);
        return new ImportField(
                name, field.labelKey, field.type, false, List.of(), List.copyOf(choices), field.lookupRule, null);
    }

    /** The name of something that exists already. */
    public static ImportField lookup(String name) {
        return of(name, FieldType.LOOKUP);
    }

    private static ImportField of(String name, FieldType type) {
        return new ImportField(
                name,
                "field." + name,
                type,
                false,
                List.of(),
                List.of(),
                LookupRule.IGNORE_SPACE_AND_PUNCTUATION,
                null);
    }

    /** The same field, which every row must fill. */
    public ImportField require() {
        return new ImportField(name, labelKey, type, true, synonyms, choices, lookupRule, labels);
    }

    /** The same field, also suggested by these headers. */
    public ImportField synonyms(String... more) {
        List<String> all = Stream.concat(synonyms.stream(), Stream.of(more)).toList();
        return new ImportField(name, labelKey, type, required, all, choices, lookupRule, labels);
    }

    /** The same field with another message for its name. */
    public ImportField label(String key) {
        return new ImportField(name, key, type, required, synonyms, choices, lookupRule, labels);
    }

    /** The same lookup, by another rule unless the mapping says otherwise. */
    public ImportField by(LookupRule rule) {
        return new ImportField(name, labelKey, type, required, synonyms, choices, rule, labels);
    }

    /** The same field, called by these words. */
    public ImportField called(Labels words) {
        return new ImportField(name, labelKey, type, required, synonyms, choices, lookupRule, words);
    }
}
