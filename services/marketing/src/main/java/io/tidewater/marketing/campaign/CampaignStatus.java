package io.tidewater.marketing.campaign;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether a campaign is to come, under way or over. */
public enum CampaignStatus {
    PLANNED,
    RUNNING,
    ENDED;

    /** As it stands in JSON and in the database. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@link #key()}. */
    @JsonCreator
    public static CampaignStatus of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
