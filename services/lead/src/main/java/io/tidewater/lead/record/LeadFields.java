package io.tidewater.lead.record;

import java.util.HashMap;
import java.util.Map;

/** A lead as rules see it that are asked before anybody owns it: by the names conditions use. */
public final class LeadFields {

    private LeadFields() {}

    /** What the rules met when the lead came in. */
    public static Map<String, Object> ofNew(Lead lead) {
        Profile profile = lead.profile();
        Origin origin = lead.origin();
        Map<String, Object> fields = new HashMap<>();
        fields.put("company", profile.company());
        fields.put("contactName", profile.contactName());
        fields.put("phone", profile.phone());
        fields.put("email", profile.email());
        fields.put("city", profile.city());
        fields.put("industry", profile.industry());
        fields.put("channel", origin.channel());
        fields.put("source", origin.source());
        fields.put("sourceDetail", origin.detail());
        fields.put("formKey", origin.formKey());
        fields.put("campaignId", origin.campaignId());
        fields.put("partnerId", origin.partnerId());
        fields.put("state", LeadState.NEW.key());
        fields.put("custom", lead.custom());
        return fields;
    }
}
