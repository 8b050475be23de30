package io.tidewater.platform.data;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Makes identifiers that sort by the time they were made (UUID version 7). */
public final class Ids {

    private Ids() {}

    /** A new identifier, larger than those made before it in this process. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpochPlus1();
    }
}
