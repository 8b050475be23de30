package io.tidewater.lead.record;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What can be done with a lead. */
public enum LeadVerb {
    CLAIM,
    ASSIGN,
    RELEASE,
    FOLLOW_UP,
    QUALIFY,
    NURTURE,
    CONVERT,
    DISQUALIFY,
    REOPEN,
    MERGE,
    EDIT;

    /** As it stands in JSON and in addresses. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
