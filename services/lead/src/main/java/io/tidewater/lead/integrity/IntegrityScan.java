package io.tidewater.lead.integrity;

import io.tidewater.lead.record.Rounds;
import io.tidewater.platform.event.Causation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets every detector look at the last ninety days, by itself once an hour. */
@Component
class IntegrityScan {

    private static final Duration WINDOW = Duration.ofDays(90);
    private static final Duration EVERY = Duration.ofHours(1);

    private final List<Detector> detectors;
    private final LogReader reader;
    private final Findings findings;
    private final Rounds rounds;
    private final Clock clock;

    IntegrityScan(List<Detector> detectors, LogReader reader, Findings findings, Rounds rounds, Clock clock) {
        this.detectors = detectors;
        this.reader = reader;
        this.findings = findings;
        this.rounds = rounds;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT5M", initialDelayString = "PT2M")
    void byTheClock() {
        Instant now = clock.instant();
        if (rounds.isDue("integrity", EVERY, now)) {
            Causation.asSystem("integrity", () -> look(now));
        }
    }

    /** Looks now. */
    ScanResult run() {
        return look(clock.instant());
    }

    /** Nothing is held in the database while the detectors work. */
    private ScanResult look(Instant now) {
        Instant from = now.minus(WINDOW);
        Log log = reader.read(from, now);
        Map<String, Integer> found = new TreeMap<>();
        int fresh = 0;
        for (Detector detector : detectors) {
            for (Suspicion suspicion : detector.look(log)) {
                found.merge(suspicion.kind().key(), 1, Integer::sum);
                fresh += findings.keep(suspicion, from, now) ? 1 : 0;
            }
        }
        return new ScanResult(found, fresh);
    }

    /**
     * What a scan found.
     *
     * @param found by kind, with those known before
     * @param opened findings that are new
     */
    record ScanResult(Map<String, Integer> found, int opened) {}
}
