package io.tidewater.lead.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A field of a form; names that a lead does not have are kept as custom fields. */
record FormField(
        @NotBlank @Size(max = 50) @Pattern(regexp = "[A-Za-z][A-Za-z0-9_]*")
        String name,

        @Nullable @Size(max = 100) String label,
        boolean required) {}
