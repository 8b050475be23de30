package io.tidewater.marketing.campaign;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.tidewater.platform.data.Ids;
import java.util.UUID;

/** Identifies a campaign. */
public record CampaignId(@JsonValue UUID value) {

    /** Also reads the identifier from JSON. */
    @JsonCreator
    public CampaignId {}

    static CampaignId next() {
        return new CampaignId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
