package io.tidewater.local.supervise;

import io.tidewater.local.LocalException;

/** Waiting, with an interruption turned into the end of the command. */
public final class Pause {

    private Pause() {}

    public static void millis(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalException("interrupted", e);
        }
    }
}
