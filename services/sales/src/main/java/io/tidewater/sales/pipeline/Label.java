package io.tidewater.sales.pipeline;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What people read, in the languages of the suite. */
public record Label(
        @NotBlank @Size(max = 100) String en,
        @NotBlank @Size(max = 100) String zh) {}
