package io.tidewater.lead.integrity;

import io.tidewater.lead.integrity.Log.CheckIn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Finds check-ins that cannot be true: faster than a train between two places, from a device that says its location is made
 * up, or far away from the address again and again.
 */
@Component
class ImpossibleCheckIns implements Detector {

    private static final double TRAIN = 350;
    private static final double PLANE = 900;
    private static final double SHORT_HAUL = 400_000;
    private static final double SAME_AREA = 5_000;
    private static final double FAR = 3_000;
    private static final int FEWEST_FAR = 4;

    @Override
    public List<Suspicion> look(Log log) {
        return log.checkIns().stream().collect(Collectors.groupingBy(CheckIn::rep)).entrySet().stream()
                .flatMap(each -> judge(each.getKey(), each.getValue()).stream())
                .toList();
    }

    private static List<Suspicion> judge(Rep rep, List<CheckIn> checkIns) {
        List<CheckIn> ordered =
                checkIns.stream().sorted(Comparator.comparing(CheckIn::at)).toList();
        List<Map<String, Object>> jumps = jumps(ordered);
        List<CheckIn> mocked = ordered.stream().filter(CheckIn::mock).toList();
        List<CheckIn> far = ordered.stream().filter(ImpossibleCheckIns::isFar).toList();
        boolean awayMostly = far.size() >= FEWEST_FAR && far.size() * 3 >= ordered.size();
        double innocent = Math.pow(0.35, jumps.size()) * Math.pow(0.4, mocked.size()) * (awayMostly ? 0.3 : 1);
        if (innocent > 0.4) {
            return List.of();
        }
        List<Map<String, Object>> examples = new ArrayList<>(jumps);
        mocked.forEach(each -> examples.add(example("mock-location", each)));
        if (awayMostly) {
            far.forEach(each -> examples.add(example("far-from-address", each)));
        }
        return List.of(new Suspicion(
                FindingKind.IMPOSSIBLE_CHECK_IN,
                List.of(rep),
                ordered.stream()
                        .filter(each -> each.mock() || isFar(each))
                        .map(CheckIn::lead)
                        .toList(),
                Math.min(0.99, 1 - innocent),
                Map.of("checkIns", ordered.size(), "jumps", jumps.size(), "mocked", mocked.size(), "far", far.size()),
                examples));
    }

    /** What the devices may be wrong by is given away before the speed is worked out. */
    private static List<Map<String, Object>> jumps(List<CheckIn> ordered) {
        List<Map<String, Object>> found = new ArrayList<>();
        for (int i = 1; i < ordered.size(); i++) {
            CheckIn one = ordered.get(i - 1);
            CheckIn next = ordered.get(i);
            double way = Earth.metres(one.latitude(), one.longitude(), next.latitude(), next.longitude())
                    - one.accuracy()
                    - next.accuracy();
            double hours = Math.max(1, Duration.between(one.at(), next.at()).toSeconds()) / 3600.0;
            double speed = way / 1000 / hours;
            if (way > SAME_AREA && speed > (way < SHORT_HAUL ? TRAIN : PLANE)) {
                found.add(Map.of(
                        "why",
                        "speed",
                        "leadId",
                        next.lead(),
                        "visitId",
                        next.visit(),
                        "from",
                        one.at(),
                        "to",
                        next.at(),
                        "kilometres",
                        Math.round(way / 1000),
                        "kilometresPerHour",
                        Math.round(speed)));
            }
        }
        return found;
    }

    private static boolean isFar(CheckIn each) {
        Double distance = each.distance();
        return distance != null && distance - each.accuracy() > FAR;
    }

    private static Map<String, Object> example(String why, CheckIn each) {
        Map<String, Object> example =
                new HashMap<>(Map.of("why", why, "leadId", each.lead(), "visitId", each.visit(), "at", each.at()));
        if (each.distance() != null) {
            example.put("metresFromAddress", Math.round(each.distance()));
        }
        return example;
    }
}
