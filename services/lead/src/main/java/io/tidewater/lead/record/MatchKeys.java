package io.tidewater.lead.record;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The normalised phone (E.164), mail and company name of a lead; null where there is none. */
public record MatchKeys(
        @Nullable String phone,
        @Nullable String email,
        @Nullable String company) {

    /** The keys that name one person and so must not be taken twice at the same moment. */
    public List<String> exclusive() {
        return Stream.of(phone, email).filter(Objects::nonNull).toList();
    }
}
