package io.tidewater.lead.integrity;

import io.tidewater.lead.integrity.Log.Touch;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Finds follow-ups logged in a rush after warnings, only to stop the clock. Somebody who calls one customer after the other
 * takes longer, and what a call record, a mail or a check-in bears out is no such follow-up.
 */
@Component
class WarningBursts implements Detector {

    private static final Duration AFTER_WARNING = Duration.ofHours(36);
    private static final Duration NEXT = Duration.ofSeconds(120);
    private static final int BURST = 6;
    private static final double SHARE = 0.4;

    @Override
    public List<Suspicion> look(Log log) {
        Map<UUID, List<Log.Warning>> warnings =
                log.warnings().stream().collect(Collectors.groupingBy(Log.Warning::lead));
        return log.touches().stream()
                .filter(touch -> !touch.verified())
                .collect(Collectors.groupingBy(Touch::rep))
                .entrySet()
                .stream()
                .flatMap(each -> judge(each.getKey(), each.getValue(), warnings).stream())
                .toList();
    }

    private static List<Suspicion> judge(Rep rep, List<Touch> touches, Map<UUID, List<Log.Warning>> warnings) {
        List<Touch> warned = touches.stream()
                .filter(touch -> followsWarning(touch, warnings))
                .sorted(Comparator.comparing(Touch::at))
                .toList();
        List<List<Touch>> bursts = bursts(warned);
        int rushed = bursts.stream().mapToInt(List::size).sum();
        double share = warned.isEmpty() ? 0 : (double) rushed / warned.size();
        if (bursts.isEmpty() || share < SHARE) {
            return List.of();
        }
        double confidence = Math.min(
                0.99,
                0.55
                        + 0.2 * (share - SHARE)
                        + 0.15 * Math.min(2, bursts.size() - 1)
                        + 0.1 * Math.min(1, rushed / 30.0));
        return List.of(new Suspicion(
                FindingKind.BURST_AFTER_WARNING,
                List.of(rep),
                bursts.stream().flatMap(List::stream).map(Touch::lead).toList(),
                confidence,
                Map.of(
                        "bursts",
                        bursts.size(),
                        "inBursts",
                        rushed,
                        "afterWarnings",
                        warned.size(),
                        "share",
                        Math.round(share * 100) / 100.0),
                bursts.stream().map(WarningBursts::example).toList()));
    }

    private static boolean followsWarning(Touch touch, Map<UUID, List<Log.Warning>> warnings) {
        Instant earliest = touch.at().minus(AFTER_WARNING);
        return warnings.getOrDefault(touch.lead(), List.of()).stream()
                .anyMatch(warning -> warning.rep().equals(touch.rep().id())
                        && !warning.at().isAfter(touch.at())
                        && warning.at().isAfter(earliest));
    }

    private static List<List<Touch>> bursts(List<Touch> ordered) {
        List<List<Touch>> runs = new ArrayList<>();
        List<Touch> run = new ArrayList<>();
        for (Touch touch : ordered) {
            if (!run.isEmpty()
                    && Duration.between(run.getLast().at(), touch.at()).compareTo(NEXT) > 0) {
                runs.add(run);
                run = new ArrayList<>();
            }
            run.add(touch);
        }
        runs.add(run);
        return runs.stream().filter(each -> each.size() >= BURST).toList();
    }

    private static Map<String, Object> example(List<Touch> burst) {
        return Map.of(
                "from", burst.getFirst().at(),
                "to", burst.getLast().at(),
                "followUps", burst.size(),
                "leadIds", burst.stream().map(Touch::lead).distinct().limit(10).toList());
    }
}
