package io.tidewater.sales.opportunity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies an opportunity. */
public record OpportunityId(@JsonValue UUID value) {

    @JsonCreator
    public OpportunityId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
