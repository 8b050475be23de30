package io.tidewater.lead.source;

import io.tidewater.platform.custom.Labels;
import io.tidewater.platform.web.FieldError;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where leads come from: channel, source, detail (L4). A level without entries leaves the level below it open.
 *
 * @param version counts up with every change
 */
public record SourceTree(
        long version, @NotNull @Size(max = 100) List<@Valid @NotNull Channel> items) {

    /** The first level. */
    public record Channel(
            @NotBlank @Size(max = 50) @Pattern(regexp = "[a-z0-9][a-z0-9-]*")
            String key,

            @Nullable @Valid Labels labels,
            @Nullable @Size(max = 500) List<@Valid @NotNull Source> sources) {

        List<Source> known() {
            return sources == null ? List.of() : sources;
        }
    }

    /** The second level with its details, the third. */
    public record Source(
            @NotBlank @Size(max = 100) String name,
            @Nullable @Size(max = 500) List<@NotBlank @Size(max = 100) String> details) {

        List<String> known() {
            return details == null ? List.of() : details;
        }
    }

    /** What is wrong with an origin that a person or program names; empty when it fits the list. */
    public Optional<FieldError> fault(@Nullable String channel, @Nullable String source, @Nullable String detail) {
        Channel first = find(channel);
        if (channel != null && !items.isEmpty() && first == null) {
            return Optional.of(fault("channel", items.stream().map(Channel::key).toList()));
        }
        if (first == null || source == null || first.known().isEmpty()) {
            return Optional.empty();
        }
        Optional<Source> second = first.known().stream()
                .filter(each -> each.name().equals(source))
                .findFirst();
        if (second.isEmpty()) {
            return Optional.of(
                    fault("source", first.known().stream().map(Source::name).toList()));
        }
        List<String> details = second.get().known();
        return detail == null || details.isEmpty() || details.contains(detail)
                ? Optional.empty()
                : Optional.of(fault("sourceDetail", details));
    }

    private @Nullable Channel find(@Nullable String channel) {
        return items.stream()
                .filter(each -> each.key().equals(channel))
                .findFirst()
                .orElse(null);
    }

    private static FieldError fault(String field, List<String> known) {
        return new FieldError(field, "choice-of", String.join(", ", known));
    }
}
