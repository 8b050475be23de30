package io.tidewater.reporting.parity;

import io.tidewater.platform.event.ConsumerProgress;
import io.tidewater.reporting.fact.Generations;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows whether reports can be trusted: the facts beside what the services hold. */
@RestController
class ParityController {

    private static final int LOOKS = 5;
    private static final Duration BETWEEN = Duration.ofMillis(400);

    private final Parity parity;
    private final Generations generations;
    private final ConsumerProgress progress;

    ParityController(Parity parity, Generations generations, ConsumerProgress progress) {
        this.parity = parity;
        this.generations = generations;
        this.progress = progress;
    }

    /** Events are under way while people work, so a difference counts only if it is still there a moment later. */
    @GetMapping("/api/v1/reports/parity")
    @PreAuthorize("hasAnyRole('admin', 'analyst')")
    Answer parity() throws InterruptedException {
        Parity.Result result = parity.compare();
        for (int look = 1; look < LOOKS && !result.differences().isEmpty(); look++) {
            Thread.sleep(BETWEEN);
            result = parity.compare();
        }
        return new Answer(
                result.isClean(),
                result.compared(),
                result.differences(),
                result.away(),
                progress.caughtUpAt(generations.live().consumer()));
    }

    record Answer(boolean clean, int compared, List<Difference> differences, List<String> away, Instant asOf) {}
}
