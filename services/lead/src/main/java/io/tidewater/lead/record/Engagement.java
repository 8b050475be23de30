package io.tidewater.lead.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that passed between a customer and us, as far as rules of engagement ask for it (L9).
 *
 * @param kind {@code follow-up}, {@code submission} or {@code call}
 * @param channel of a follow-up
 * @param outcome of a follow-up or a call
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Engagement(
        String kind, @Nullable String channel, @Nullable String outcome, Instant at) {

    /** As rules see it. */
    public Map<String, Object> facts() {
        Map<String, Object> facts = new HashMap<>();
        facts.put("kind", kind);
        facts.put("channel", channel);
        facts.put("outcome", outcome);
        return facts;
    }
}
