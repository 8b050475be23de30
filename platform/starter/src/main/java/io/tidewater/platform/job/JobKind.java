package io.tidewater.platform.job;

/**
 * A kind of long work; a bean of this type per kind.
 *
 * <p>Each step runs in one transaction that also saves cursor and counts, so a crash at any point neither loses nor repeats
 * anything that was done through this database. A step should take well under a second: cancelling waits for it.
 */
public interface JobKind {

    /** The name jobs of this kind carry. */
    String name();

    /** Does the next piece of work from {@link JobRun#cursor()} on. */
    StepResult step(JobRun run);
}
