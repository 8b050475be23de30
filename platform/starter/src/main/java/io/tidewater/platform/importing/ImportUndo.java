package io.tidewater.platform.importing;

import io.tidewater.platform.job.JobId;

/** Takes the records of one import out again. */
public interface ImportUndo {

    /** How many records of the import were changed since, and so would stay. */
    long touched(JobId imported);

    /**
     * Takes out some of the records nobody changed since, within the caller's transaction.
     *
     * @return how many; none when there are no more
     */
    int remove(JobId imported, int most);
}
