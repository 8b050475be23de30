package io.tidewater.lead.model;

import io.tidewater.lead.record.Lead;
import io.tidewater.lead.record.Origin;
import io.tidewater.lead.record.Profile;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a model may look at: standard fields that are known early and say nothing of a single person, and every custom field as
 * {@code custom.<key>}. State, owner and dates are not among them: the outcome decides about those.
 */
final class LeadFeatures {

    private LeadFeatures() {}

    static Map<String, Object> of(Lead lead) {
        Map<String, Object> fields = new HashMap<>();
        Profile profile = lead.profile();
        put(fields, "city", profile.city());
        put(fields, "industry", profile.industry());
        fields.put("hasPhone", profile.phone() != null);
        fields.put("hasEmail", profile.email() != null);
        fields.put("hasContact", profile.contactName() != null);
        Origin origin = lead.origin();
        put(fields, "channel", origin.channel());
        put(fields, "source", origin.source());
        put(fields, "sourceDetail", origin.detail());
        put(fields, "formKey", origin.formKey());
        fields.put("byPartner", origin.partnerId() != null);
        fields.put("byCampaign", origin.campaignId() != null);
        lead.custom().forEach((key, value) -> put(fields, "custom." + key, value));
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value);
        }
    }
}
