package io.tidewater.platform.fieldaccess;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What one role may do with one field; what no rule names may be written. */
public record FieldRule(
        @NotBlank @Size(max = 100) String field,
        @NotBlank @Size(max = 50) String role,
        @NotNull Access access) {}
