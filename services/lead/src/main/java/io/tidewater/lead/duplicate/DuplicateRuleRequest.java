package io.tidewater.lead.duplicate;

import io.tidewater.platform.web.FieldError;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule as an administrator writes it.
 *
 * @param field short for a single one of {@code fields}
 * @param against leads unless said otherwise
 * @param match exact unless said otherwise
 */
record DuplicateRuleRequest(
        @Nullable @Size(max = 100) String name,
        DuplicateRule.@Nullable Field field,
        @Nullable @Size(max = 5) List<DuplicateRule.@NotNull Field> fields,
        DuplicateRule.@Nullable Comparing match,
        @Nullable @DecimalMin("0.5") @DecimalMax("1") Double threshold,
        @Nullable @Size(max = 3) List<DuplicateRule.@NotNull Target> against,
        DuplicateRule.@NotNull Action action,
        @Nullable Boolean enabled) {

    private static final double LIKE = 0.7;

    DuplicateRule rule() {
        DuplicateRule.Comparing comparing = match == null ? DuplicateRule.Comparing.EXACT : match;
        List<DuplicateRule.Field> all = allFields();
        return new DuplicateRule(
                name == null || name.isBlank() ? all.getFirst().key() : name.strip(),
                all,
                comparing,
                comparing == DuplicateRule.Comparing.EXACT ? 1 : threshold == null ? LIKE : threshold,
                against == null || against.isEmpty() ? List.of(DuplicateRule.Target.LEAD) : distinct(against),
                action,
                enabled == null || enabled);
    }

    /** What makes it unusable, at its place in the list. */
    Optional<FieldError> fault(String place) {
        List<DuplicateRule.Field> all = allFields();
        if (all.stream().noneMatch(DuplicateRule.Field::leads)) {
            return Optional.of(new FieldError(place + ".fields", "needs-key"));
        }
        if (match == DuplicateRule.Comparing.FUZZY && !all.contains(DuplicateRule.Field.COMPANY)) {
            return Optional.of(new FieldError(place + ".match", "fuzzy-names"));
        }
        boolean others = against != null && against.stream().anyMatch(each -> each != DuplicateRule.Target.LEAD);
        return action == DuplicateRule.Action.MERGE && others
                ? Optional.of(new FieldError(place + ".action", "merge-leads"))
                : Optional.empty();
    }

    private List<DuplicateRule.Field> allFields() {
        if (fields != null && !fields.isEmpty()) {
            return distinct(fields);
        }
        return field == null ? List.of() : List.of(field);
    }

    private static <T> List<T> distinct(List<T> some) {
        return some.stream().distinct().toList();
    }
}
