package io.tidewater.platform.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A choice that concerns the whole import, such as what to do with duplicates.
 *
 * @param name as in the mapping's {@code options}
 * @param labelKey the message that names it to people
 * @param values the allowed values; any text when empty
 * @param standard what holds when nothing is said
 */
public record ImportOption(
        String name,
        String labelKey,
        List<String> values,
        @Nullable String standard) {

    /** One of these values, the first unless said otherwise. */
    public static ImportOption oneOf(String name, String... values) {
        return new ImportOption(name, "import-option." + name, List.of(values), values[0]);
    }

    /** Any text, none unless given. */
    public static ImportOption text(String name) {
        return new ImportOption(name, "import-option." + name, List.of(), null);
    }
}
