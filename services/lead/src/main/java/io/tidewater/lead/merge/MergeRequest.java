package io.tidewater.lead.merge;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which lead goes, and whose values are taken.
 *
 * @param take field to {@code this} or {@code other}; what is not named is this lead's, or the other's where this one has none
 */
record MergeRequest(
        @NotNull UUID otherId, @Nullable @Size(max = 200) Map<String, @NotNull Side> take) {

    Map<String, Side> takeOrNone() {
        return take == null ? Map.of() : take;
    }
}
