package io.tidewater.lead.integrity;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a detector found.
 *
 * @param confidence 0 to 1
 * @param measures the figures the confidence comes from
 * @param examples the facts themselves, at most {@value #MOST}
 */
record Suspicion(
        FindingKind kind,
        List<Rep> reps,
        List<UUID> leads,
        double confidence,
        Map<String, Object> measures,
        List<Map<String, Object>> examples) {

    /** Most facts a finding shows; the measures count all of them. */
    static final int MOST = 20;

    Suspicion {
        leads = leads.stream().distinct().limit(100).toList();
        examples = examples.stream().limit(MOST).toList();
        confidence = Math.round(confidence * 100) / 100.0;
    }
}
