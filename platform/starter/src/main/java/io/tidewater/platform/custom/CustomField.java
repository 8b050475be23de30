package io.tidewater.platform.custom;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field that an organisation added to a kind of record.
 *
 * @param key its name in {@code custom}
 * @param choices the allowed values of a {@link CustomFieldType#CHOICE}, in their order
 * @param active false once it was taken out of use; values that records hold stay
 */
public record CustomField(
        @NotBlank @Size(max = 50) @Pattern(regexp = "[A-Za-z][A-Za-z0-9_]*")
        String key,

        @NotNull CustomFieldType type,
        @Nullable @Valid Labels labels,
        boolean required,
        @Nullable @Size(max = 500) List<@Valid @NotNull Choice> choices,
        int position,
        @Nullable Boolean active,
        long version) {

    /** Whether the field is in use. */
    public boolean inUse() {
        return active == null || active;
    }

    /** The values of a choice, empty for other types. */
    public List<String> values() {
        return choices == null ? List.of() : choices.stream().map(Choice::value).toList();
    }

    /** What people call it. */
    public Labels names() {
        return labels == null ? new Labels(null, null) : labels;
    }

    /** One allowed value. */
    public record Choice(
            @NotBlank @Size(max = 100) String value,
            @Nullable @Valid Labels labels) {

        /** A value that is called as it is written. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Choice of(String value) {
            return new Choice(value, null);
        }

        /** A value with names. */
        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        public static Choice of(@JsonProperty("value") String value, @JsonProperty("labels") @Nullable Labels labels) {
            return new Choice(value, labels);
        }
    }
}
