package io.tidewater.lead.bulk;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.tidewater.lead.record.LeadEdit;
import io.tidewater.platform.web.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change for many leads.
 *
 * @param ids which leads; else those of {@code filter} and {@code q}
 * @param values of an edit
 */
record BulkRequest(
        @NotNull Action action,
        @Nullable @Size(min = 1, max = 20_000) List<@NotNull UUID> ids,
        @Nullable @Size(max = 4000) String filter,
        @Nullable @Size(max = 200) String q,
        @Nullable @Size(max = 200) String userName,
        @Nullable @Size(max = 500) String reason,
        @Nullable @Valid LeadEdit values) {

    /** What is done with each. */
    enum Action {
        ASSIGN,
        RELEASE,
        EDIT,
        DISQUALIFY;

        @JsonValue
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        @JsonCreator
        static Action of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    /** Refused where the action lacks what it needs, or where it is not said which leads. */
    void check() {
        if (ids == null && filter == null && q == null) {
            throw Problems.invalid("filter", "required");
        }
        switch (action) {
            case ASSIGN -> require("userName", userName);
            case RELEASE, DISQUALIFY -> require("reason", reason);
            case EDIT -> {
                if (values == null) {
                    throw Problems.invalid("values", "required");
                }
            }
        }
    }

    private static void require(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw Problems.invalid(field, "required");
        }
    }
}
