package io.tidewater.platform.event;

import io.tidewater.testkit.infra.Infrastructure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Measures, not tests: how fast events are written in batches, drained by the relay and taken in by a consumer, and how
 * long one takes from commit to consumer. Run by hand: {@code java ... io.tidewater.platform.event.RelayBench [events]}.
 */
final class RelayBench {

    private static final int BATCH = 500;
    private static final int PER_SECOND = 200;

    private RelayBench() {}

    public static void main(String[] arguments) throws Exception {
        int events = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200_000;
        int workers = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        try (Stage stage = new Stage(
                Infrastructure.instance().newDatabase(), Stage.broker().bootstrap(), workers)) {
            // The first round warms up.
            for (int round = 0; round < 3; round++) {
                System.out.printf("append %,d/s%n", perSecond(events, append(stage, events)));
                Duration before = cpu();
                Duration took = drain(stage);
                System.out.printf(
                        "drain  %,d/s with %d workers, %d CPU-ms of this JVM (broker included) per 1,000 events%n",
                        perSecond(events, took), workers, cpu().minus(before).toMillis() * 1_000 / events);
            }
            consume(stage, events * 3);
            latency(stage);
        }
        System.exit(0);
    }

    private static Duration append(Stage stage, int events) {
        long began = System.nanoTime();
        for (int from = 0; from < events; from += BATCH) {
            List<NewEvent> batch = new ArrayList<>(BATCH);
            for (int n = from; n < from + BATCH; n++) {
                batch.add(NewEvent.of("thing.changed", "key-" + n % 2_000, data(n)));
            }
            stage.transaction.executeWithoutResult(status -> stage.log.append(batch));
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private static Map<String, Object> data(int n) {
        return Map.of(
                "id",
                "key-" + n % 2_000,
                "n",
                n,
                "company",
                "Harbour Machines 有限公司 " + n,
                "state",
                "new",
                "orgPath",
                "/sales/east/team-1",
                "ownerUserName",
                "rep-east-1",
                "phone",
                "+86 571 8888 " + n,
                "email",
                "person" + n + "@example.org");
    }

    private static Duration drain(Stage stage) {
        Relay relay = stage.relay();
        long began = System.nanoTime();
        relay.start();
        while (stage.outboxSize() > 0) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
        long took = System.nanoTime() - began;
        relay.stop();
        return Duration.ofNanos(took);
    }

    private static void consume(Stage stage, int events) throws InterruptedException {
        AtomicInteger seen = new AtomicInteger();
        CountDownLatch all = new CountDownLatch(1);
        EventSubscriptions subscriptions = stage.subscriptions();
        long began = System.nanoTime();
        subscriptions.start(
                EventSubscription.named("bench")
                        .onBatch(stage.service, messages -> {
                            if (seen.addAndGet(messages.size()) == events) {
                                all.countDown();
                            }
                        })
                        .build(),
                false);
        all.await();
        System.out.printf("consume with inbox %,d/s%n", perSecond(events, Duration.ofNanos(System.nanoTime() - began)));
        subscriptions.stop();
    }

    private static void latency(Stage stage) throws InterruptedException {
        int count = PER_SECOND * 15;
        long[] took = new long[count];
        CountDownLatch all = new CountDownLatch(count);
        EventSubscriptions subscriptions = stage.subscriptions();
        subscriptions.start(
                EventSubscription.named("latency")
                        .topic(stage.service)
                        .onAny(stage.service, message -> {
                            if (message.type().equals("thing.timed")) {
                                took[message.data().get("n").asInt()] = System.nanoTime()
                                        - message.data().get("at").asLong();
                                all.countDown();
                            }
                        })
                        .build(),
                false);
        while (subscriptions.lag("latency") > 0) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        Relay relay = stage.relay();
        relay.start();
        for (int n = 0; n < count; n++) {
            int number = n;
            stage.transaction.executeWithoutResult(status -> stage.log.append(
                    NewEvent.of("thing.timed", "key-" + number % 50, Map.of("n", number, "at", System.nanoTime()))));
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1) / PER_SECOND);
        }
        all.await();
        Arrays.sort(took);
        System.out.printf(
                "append to handler at %d/s: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms%n",
                PER_SECOND, took[count / 2] / 1e6, took[count * 95 / 100] / 1e6, took[count * 99 / 100] / 1e6);
        relay.stop();
        subscriptions.stop();
    }

    private static Duration cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static long perSecond(int events, Duration took) {
        return events * 1_000_000_000L / took.toNanos();
    }
}
