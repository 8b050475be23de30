package io.tidewater.lead.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A field that a model did not look at (L9).
 *
 * @param reason {@code excluded} by configuration, {@code leak} because it alone tells the outcome, {@code identifier} because nearly
 *     every lead has its own value, {@code constant} because all have the same
 * @param auc how well it alone orders outcomes, where that was the reason
 */
record LeftOut(
        String field,
        String reason,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double auc) {}
