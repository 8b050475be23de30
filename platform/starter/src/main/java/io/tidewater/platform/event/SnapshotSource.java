package io.tidewater.platform.event;

import java.util.stream.Stream;

/** All records of one kind as they are now, for consumers that come later than the records. */
public interface SnapshotSource {

    /** The type of the events made, such as {@code account.snapshot}. */
    String type();

    /**
     * Every record as an event of {@link #type()}. Read lazily inside a transaction, so a query with a fetch size streams;
     * the stream is closed afterwards. Data carries the record's version, by which consumers skip what they know better.
     */
    Stream<NewEvent> records();
}
