package io.tidewater.platform.importing;

import io.tidewater.platform.job.JobBench;
import java.util.concurrent.CountDownLatch;

/** A process of its own that works on imports until it is killed. */
final class ImportProcess {

    static final int BATCH = 100;

    private ImportProcess() {}

    public static void main(String[] arguments) throws InterruptedException {
        JobBench jobs = new JobBench();
        jobs.worker(ImportBench.job(jobs, new ThingTarget(jobs.template), BATCH))
                .start();
        new CountDownLatch(1).await();
    }
}
