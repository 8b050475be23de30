package io.tidewater.lead.model;

import java.util.Map;

/**
 * A closed lead to learn from.
 *
 * @param fields what was known of it, by {@link LeadFeatures}
 * @param converted how it ended
 */
record Sample(Map<String, Object> fields, boolean converted) {}
