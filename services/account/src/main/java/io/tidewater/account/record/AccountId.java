package io.tidewater.account.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.tidewater.platform.data.Ids;
import java.util.UUID;

/** Identifies an account. */
public record AccountId(@JsonValue UUID value) {

    /** Also reads the identifier from JSON. */
    @JsonCreator
    public AccountId {}

    /** A new identifier. */
    public static AccountId next() {
        return new AccountId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
