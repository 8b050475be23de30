package io.tidewater.lead.assignment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;

/**
 * One rule of assignment (L11).
 *
 * @param condition an expression over the fields of a lead
 * @param target a unit's path, or for {@link Strategy#USER} a sign-in name
 */
public record AssignmentRule(
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 2000) String condition,
        @NotNull Strategy strategy,
        @NotBlank @Size(max = 200) String target) {

    /** How the rule finds who gets the lead. */
    public enum Strategy {
        /** Into the public pool of the target unit. */
        POOL,
        /** To the person named. */
        USER,
        /** To the reps of the target unit in turn. */
        ROUND_ROBIN,
        /** To the rep of the target unit with the fewest open leads. */
        LEAST_LOADED,
        /** To the reps of the target unit in turn, each as often as their weight says. */
        WEIGHTED,
        /** To the rep of the target unit whose profile fits the lead best (L12). */
        BEST_FIT;

        /** As it stands in JSON. */
        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Reads {@link #key()}. */
        @JsonCreator
        public static Strategy of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
        }

        /** Whether the reps of the target unit take turns. */
        boolean takesTurns() {
            return this == ROUND_ROBIN || this == WEIGHTED;
        }
    }
}
