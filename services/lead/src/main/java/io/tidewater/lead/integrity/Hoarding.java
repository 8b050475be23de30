package io.tidewater.lead.integrity;

import io.tidewater.lead.integrity.Log.Spell;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Finds reps who claim many leads and leave them untouched. Leads somebody else gave them do not count, nor do days on leave.
 */
@Component
class Hoarding implements Detector {

    private static final Duration PATIENCE = Duration.ofDays(7);
    private static final Duration SOON = Duration.ofHours(48);
    private static final int FEWEST = 12;
    private static final double SHARE = 0.6;

    @Override
    public List<Suspicion> look(Log log) {
        Map<UUID, List<Instant>> touches = log.touches().stream()
                .collect(
                        Collectors.groupingBy(Log.Touch::lead, Collectors.mapping(Log.Touch::at, Collectors.toList())));
        Map<String, List<Log.Away>> away = log.away().stream().collect(Collectors.groupingBy(Log.Away::userName));
        Set<Spell> handedOn = handedOn(log.spells());
        return log.spells().stream()
                .filter(spell -> spell.how().equals("claim") && !handedOn.contains(spell))
                .collect(Collectors.groupingBy(Spell::rep))
                .entrySet()
                .stream()
                .flatMap(each -> judge(
                        each.getKey(),
                        each.getValue(),
                        log.to(),
                        touches,
                        away.getOrDefault(each.getKey().userName(), List.of()))
                        .stream())
                .toList();
    }

    private static List<Suspicion> judge(
            Rep rep, List<Spell> claimed, Instant end, Map<UUID, List<Instant>> touches, List<Log.Away> away) {
        List<Spell> held = claimed.stream()
                .filter(spell -> present(spell, end, away).compareTo(PATIENCE) >= 0)
                .toList();
        List<Spell> idle = held.stream()
                .filter(spell ->
                        touches.getOrDefault(spell.lead(), List.of()).stream().noneMatch(at -> within(spell, at)))
                .toList();
        double share = held.isEmpty() ? 0 : (double) idle.size() / held.size();
        if (idle.size() < FEWEST || share < SHARE) {
            return List.of();
        }
        double confidence = Math.min(0.99, 0.6 + 0.5 * (share - SHARE) + 0.2 * Math.min(1, idle.size() / 40.0));
        List<Map<String, Object>> examples = new ArrayList<>();
        idle.forEach(spell -> examples.add(Map.of(
                "leadId",
                spell.lead(),
                "claimedAt",
                spell.from(),
                "daysUntouched",
                present(spell, end, away).toDays())));
        return List.of(new Suspicion(
                FindingKind.HOARDING,
                List.of(rep),
                idle.stream().map(Spell::lead).toList(),
                confidence,
                Map.of(
                        "claimed", claimed.size(),
                        "heldAWeekOrLonger", held.size(),
                        "untouched", idle.size(),
                        "share", Math.round(share * 100) / 100.0),
                examples));
    }

    /** What came straight from another rep is the business of {@link SwapRings}. */
    private static Set<Spell> handedOn(List<Spell> spells) {
        Set<Spell> handedOn = new HashSet<>();
        Map<UUID, Spell> last = new HashMap<>();
        spells.stream().sorted(Comparator.comparing(Spell::from)).forEach(spell -> {
            Spell before = last.put(spell.lead(), spell);
            Instant gaveUp = before == null ? null : before.until();
            if (gaveUp != null && Duration.between(gaveUp, spell.from()).compareTo(SOON) <= 0) {
                handedOn.add(spell);
            }
        });
        return handedOn;
    }

    private static boolean within(Spell spell, Instant at) {
        return !at.isBefore(spell.from()) && (spell.until() == null || !at.isAfter(spell.until()));
    }

    /** How long the rep had the lead while they were there. */
    private static Duration present(Spell spell, Instant end, List<Log.Away> away) {
        Instant until = spell.until() == null ? end : spell.until();
        Duration length = spell.length(end);
        for (Log.Away leave : away) {
            Instant from = leave.from().isAfter(spell.from()) ? leave.from() : spell.from();
            Instant to = leave.until().isBefore(until) ? leave.until() : until;
            if (from.isBefore(to)) {
                length = length.minus(Duration.between(from, to));
            }
        }
        return length;
    }
}
