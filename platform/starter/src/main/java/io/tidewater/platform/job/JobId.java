package io.tidewater.platform.job;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.tidewater.platform.data.Ids;
import java.util.UUID;

/** Names a job. */
public record JobId(@JsonValue UUID value) {

    @JsonCreator
    public JobId {}

    /** A new name that sorts after the earlier ones. */
    public static JobId next() {
        return new JobId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
