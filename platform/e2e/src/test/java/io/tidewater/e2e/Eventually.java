package io.tidewater.e2e;

import static org.awaitility.Awaitility.await;

import io.tidewater.e2e.http.Answer;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

/** Waits for what follows by events. */
final class Eventually {

    private static final Duration USUAL = Duration.ofSeconds(20);

    private Eventually() {}

    /** The first answer that is as wanted. */
    static Answer see(String what, Callable<Answer> ask, Predicate<Answer> wanted) {
        return see(what, USUAL, ask, wanted);
    }

    static Answer see(String what, Duration patience, Callable<Answer> ask, Predicate<Answer> wanted) {
        return await(what)
                .atMost(patience)
                .pollInterval(Duration.ofMillis(50))
                .ignoreException(UncheckedIOException.class)
                .until(ask, wanted);
    }

    /** An answer in which a pointer has this text. */
    static Predicate<Answer> has(String pointer, String value) {
        return answer -> value.equals(answer.at(pointer));
    }
}
