package io.tidewater.lead.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form; names that a lead does not have are kept as custom fields.
 *
 * @param input how a page asks for it; a line of text unless said otherwise
 * @param choices what a {@code select} offers
 */
record FormField(
        @NotBlank @Size(max = 50) @Pattern(regexp = "[A-Za-z][A-Za-z0-9_]*")
        String name,

        @Nullable @Size(max = 100) String label,
        boolean required,

        @Nullable @Pattern(regexp = "text|email|tel|number|date|textarea|select|checkbox")
        String input,

        @Nullable @Size(max = 200) List<@NotBlank @Size(max = 200) String> choices) {

    /** What a page shows above the input. */
    String shown() {
        return label == null || label.isBlank() ? name : label;
    }
}
