package io.tidewater.bench;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;

/** Runs the same action from several clients at once for a while. */
final class Load {

    private static final double WARM_UP = 0.25;

    private Load() {}

    /** The action answers whether it succeeded; the first quarter of the time is not counted. */
    static Figure run(String name, int clients, int seconds, Callable<Boolean> action) throws InterruptedException {
        ConcurrentLinkedQueue<Long> counted = new ConcurrentLinkedQueue<>();
        AtomicLong failed = new AtomicLong();
        long begin = System.nanoTime();
        long warm = begin + (long) (seconds * WARM_UP * 1e9);
        long end = begin + seconds * 1_000_000_000L;
        CountDownLatch done = new CountDownLatch(clients);
        for (int i = 0; i < clients; i++) {
            Thread.ofPlatform().daemon().start(() -> {
                while (System.nanoTime() < end) {
                    long at = System.nanoTime();
                    boolean good = succeeds(action);
                    if (at >= warm) {
                        if (good) {
                            counted.add(System.nanoTime() - at);
                        } else {
                            failed.incrementAndGet();
                        }
                    }
                }
                done.countDown();
            });
        }
        done.await();
        double time = (System.nanoTime() - warm) / 1e9;
        return Figure.of(name, nanos(List.copyOf(counted)), time, failed.get());
    }

    private static boolean succeeds(Callable<Boolean> action) {
        try {
            return action.call();
        } catch (Exception fault) {
            return false;
        }
    }

    private static long[] nanos(List<Long> counted) {
        return counted.stream().flatMapToLong(LongStream::of).toArray();
    }
}
