package io.tidewater.lead.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.tidewater.platform.data.Ids;
import java.util.UUID;

/** Identifies a lead. */
public record LeadId(@JsonValue UUID value) {

    /** Also reads the identifier from JSON. */
    @JsonCreator
    public LeadId {}

    /** A new identifier. */
    public static LeadId next() {
        return new LeadId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
