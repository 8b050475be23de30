package io.tidewater.platform.view;

import io.tidewater.platform.list.Conditions;
import io.tidewater.platform.rules.RecordType;
import io.tidewater.platform.rules.RuleException;
import io.tidewater.platform.web.Problems;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A view as somebody keeps it. */
public record ViewRequest(
        @NotBlank @Size(max = 100) String name,
        @Nullable @Size(max = 4000) String filter,
        @Nullable @Size(max = 100) String sort,
        @Nullable @Size(max = 100) List<@NotNull @Size(min = 1, max = 100) String> columns,
        @Nullable @Size(max = 100) String groupBy,
        @Nullable @Pattern(regexp = "list|board") String show,
        SavedView.@Nullable Audience audience) {

    /** Refused where the list could not be read by it. */
    void check(RecordType type) {
        String expression = filter();
        Conditions.filter(type, expression == null || expression.isBlank() ? null : expression);
        String order = sort();
        if (order != null && !order.isBlank()) {
            try {
                type.column(order.startsWith("-") ? order.substring(1) : order);
            } catch (RuleException unknown) {
                throw Problems.invalid("sort", "unknown");
            }
        }
    }

    SavedView.Audience audienceOrOwn() {
        return audience == null ? SavedView.Audience.OWN : audience;
    }
}
