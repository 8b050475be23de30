package io.tidewater.sales.pipeline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One step of a pipeline.
 *
 * @param key the name in requests, filters and events; never changed once deals have used it
 * @param probability the chance of winning from here, in percent
 * @param gate what must be known before a deal enters
 * @param dayLimit after how many days here a deal counts as stuck, or null for never
 */
public record Stage(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,39}") String key,
        @NotNull @Valid Label label,
        @Min(0) @Max(100) int probability,
        @NotNull StageCategory category,
        List<GateField> gate,
        @Nullable @Min(1) @Max(3650) Integer dayLimit) {

    public Stage {
        gate = gate == null ? List.of() : List.copyOf(gate);
    }

    /** What a deal that knows only these facts still lacks to enter, in the order of the gate. */
    public List<GateField> missing(Set<GateField> known) {
        return gate.stream().filter(field -> !known.contains(field)).toList();
    }
}
