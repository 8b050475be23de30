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
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Finds reps who release and claim the same leads in turn.
 *
 * <p>A hand-over is a lead that one rep gave up and another claimed soon after. Between honest reps it is worked in between
 * and goes to whoever comes by; in a ring it goes unworked to the same few and comes back.
 */
@Component
class SwapRings implements Detector {

    private static final Duration SOON = Duration.ofHours(48);
    private static final int FEWEST_BOTH_WAYS = 2;
    private static final int FEWEST_LEADS = 4;
    private static final double IDLE = 0.6;
    private static final double WITHIN = 0.5;
    private static final int LARGEST = 8;

    @Override
    public List<Suspicion> look(Log log) {
        Map<UUID, Long> touched =
                log.touches().stream().collect(Collectors.groupingBy(Log.Touch::lead, Collectors.counting()));
        List<HandOver> all = handOvers(log, touched.isEmpty() ? Set.of() : workedSpells(log));
        Map<UUID, Map<UUID, List<HandOver>>> graph = new HashMap<>();
        all.stream()
                .filter(HandOver::idle)
                .forEach(each -> graph.computeIfAbsent(each.from().id(), id -> new HashMap<>())
                        .computeIfAbsent(each.to().id(), id -> new ArrayList<>())
                        .add(each));
        return rings(graph).stream()
                .map(ring -> suspicion(ring, all))
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<HandOver> handOvers(Log log, Set<Spell> worked) {
        Map<UUID, List<Spell>> byLead = log.spells().stream().collect(Collectors.groupingBy(Spell::lead));
        List<HandOver> found = new ArrayList<>();
        for (List<Spell> spells : byLead.values()) {
            List<Spell> ordered =
                    spells.stream().sorted(Comparator.comparing(Spell::from)).toList();
            Set<UUID> before = new HashSet<>();
            for (int i = 0; i + 1 < ordered.size(); i++) {
                Spell one = ordered.get(i);
                Spell next = ordered.get(i + 1);
                Instant gaveUp = one.until();
                before.add(one.rep().id());
                if (gaveUp != null
                        && next.how().equals("claim")
                        && !one.rep().id().equals(next.rep().id())) {
                    boolean soon = Duration.between(gaveUp, next.from()).compareTo(SOON) <= 0;
                    boolean returns = before.contains(next.rep().id());
                    found.add(new HandOver(
                            one.lead(),
                            one.rep(),
                            next.rep(),
                            gaveUp,
                            next.from(),
                            soon && !worked.contains(one),
                            returns));
                }
            }
        }
        return found;
    }

    /** Spells in which somebody did something with the lead more than once. */
    private static Set<Spell> workedSpells(Log log) {
        Map<UUID, List<Log.Touch>> touches = log.touches().stream().collect(Collectors.groupingBy(Log.Touch::lead));
        Set<Spell> worked = new HashSet<>();
        for (Spell spell : log.spells()) {
            long inside = touches.getOrDefault(spell.lead(), List.of()).stream()
                    .filter(touch -> touch.rep().id().equals(spell.rep().id()))
                    .filter(touch -> !touch.at().isBefore(spell.from()))
                    .filter(touch -> spell.until() == null || touch.at().isBefore(spell.until()))
                    .count();
            if (inside > 1) {
                worked.add(spell);
            }
        }
        return worked;
    }

    /** Sets of reps among whom leads go round: everyone gave to and got from another of the set, again and again. */
    private static List<Set<UUID>> rings(Map<UUID, Map<UUID, List<HandOver>>> graph) {
        Map<UUID, Set<UUID>> strong = new TreeMap<>();
        graph.forEach((from, tos) -> tos.forEach((to, each) -> {
            if (each.size() >= FEWEST_BOTH_WAYS) {
                strong.computeIfAbsent(from, id -> new HashSet<>()).add(to);
            }
        }));
        return Components.of(strong).stream()
                .filter(ring -> ring.size() >= 2 && ring.size() <= LARGEST)
                .toList();
    }

    private static @org.jspecify.annotations.Nullable Suspicion suspicion(Set<UUID> ring, List<HandOver> all) {
        List<HandOver> given =
                all.stream().filter(each -> ring.contains(each.from().id())).toList();
        List<HandOver> within =
                given.stream().filter(each -> ring.contains(each.to().id())).toList();
        List<HandOver> idle = within.stream().filter(HandOver::idle).toList();
        long leads = idle.stream().map(HandOver::lead).distinct().count();
        double share = (double) within.size() / given.size();
        double idleShare = (double) idle.size() / within.size();
        long returns = within.stream().filter(HandOver::returns).count();
        if (leads < FEWEST_LEADS || share < WITHIN || idleShare < IDLE) {
            return null;
        }
        double strength =
                (share - WITHIN) + (idleShare - IDLE) + Math.min(1, leads / 15.0) + Math.min(1, returns / 5.0);
        double confidence = Math.min(0.99, 0.6 + 0.4 * (1 - Math.exp(-strength)));
        Map<String, Object> measures = Map.of(
                "handOvers",
                within.size(),
                "leads",
                leads,
                "returns",
                returns,
                "shareWithin",
                Math.round(share * 100) / 100.0,
                "shareUnworked",
                Math.round(idleShare * 100) / 100.0);
        List<Rep> reps = within.stream()
                .flatMap(each -> List.of(each.from(), each.to()).stream())
                .distinct()
                .sorted(Comparator.comparing(Rep::userName))
                .toList();
        return new Suspicion(
                FindingKind.SWAP_RING,
                reps,
                idle.stream().map(HandOver::lead).toList(),
                confidence,
                measures,
                idle.stream().map(HandOver::example).toList());
    }

    /** A lead that went from one rep to another through the pool. */
    private record HandOver(
            UUID lead, Rep from, Rep to, Instant gaveUp, Instant claimed, boolean idle, boolean returns) {

        Map<String, Object> example() {
            return Map.of(
                    "leadId",
                    lead,
                    "from",
                    from.userName(),
                    "to",
                    to.userName(),
                    "releasedAt",
                    gaveUp,
                    "claimedAt",
                    claimed);
        }
    }
}
