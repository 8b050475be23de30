package io.tidewater.platform.rules;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with an expression: where (in UTF-16 units, as a text field of a browser counts), what, and what to
 * write instead when that can be guessed.
 */
public record RuleError(
        int position,
        int length,
        String code,
        List<String> arguments,
        @Nullable String suggestion) {

    public RuleError {
        arguments = List.copyOf(arguments);
    }

    static RuleError at(int position, int length, String code, String... arguments) {
        return new RuleError(position, length, code, List.of(arguments), null);
    }

    static RuleError at(Span span, String code, String... arguments) {
        return at(span.position(), span.length(), code, arguments);
    }

    RuleError suggesting(@Nullable String replacement) {
        return new RuleError(position, length, code, arguments, replacement);
    }

    /** The message in English. */
    public String message() {
        return message(Locale.ROOT);
    }

    /** The message in the person's language. */
    public String message(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "io.tidewater.platform.rules.messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Object[] texts = arguments.stream()
                .map(text -> text.startsWith("@") && bundle.containsKey(text.substring(1))
                        ? bundle.getString(text.substring(1))
                        : text)
                .toArray();
        return new MessageFormat(bundle.getString(code), locale).format(texts);
    }
}
