package io.tidewater.lead.territory;

import io.tidewater.platform.scope.OrgPath;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The leads a unit may own.
 *
 * @param condition an expression over the fields of a lead
 */
record Territory(
        @NotNull OrgPath unit, @NotBlank @Size(max = 2000) String condition) {}
