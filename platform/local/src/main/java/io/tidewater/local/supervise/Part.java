package io.tidewater.local.supervise;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** One program of the suite: how it is prepared, started, asked whether it is well, and stopped. */
public interface Part {

    String name();

    int port();

    /** Every port it opens. */
    default List<Integer> ports() {
        return List.of(port());
    }

    /** Parts that must be ready before this one starts. */
    default List<String> needs() {
        return List.of();
    }

    /** What it was built from; a part whose origin changed is started again by the next `make up`. */
    default String origin() {
        return "";
    }

    /** Everything needed before it can start; does nothing when that was done before. Long steps are told to `note`. */
    default void prepare(Consumer<String> note) {}

    /** Removes what a killed predecessor left; called before each start. */
    default void clean() {}

    Launch launch();

    boolean answers();

    /** Called once it answers after each start, before others may use it. */
    default void settle() {}

    /** How long it may take from start to ready. */
    default Duration patience() {
        return Duration.ofMinutes(5);
    }

    /** The signal that ends it in order. */
    default String stopSignal() {
        return "TERM";
    }
}
