package io.tidewater.platform.job;

import java.util.Map;

/**
 * What a step leaves behind.
 *
 * @param finished whether the job is done with it
 * @param cursor where the next step begins
 * @param result what the finished job has to show
 */
public record StepResult(boolean finished, Map<String, Object> cursor, Map<String, Object> result) {

    /** There is more to do, from this cursor on. */
    public static StepResult more(Map<String, Object> cursor) {
        return new StepResult(false, cursor, Map.of());
    }

    /** The work is finished. */
    public static StepResult done(Map<String, Object> result) {
        return new StepResult(true, Map.of(), result);
    }
}
