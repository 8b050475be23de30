package io.tidewater.lead.integrity;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Known cheats, and for each the honest way of working that looks like it. */
final class Cheats {

    private final World world;
    private final Random random;

    Cheats(World world) {
        this.world = world;
        this.random = world.random;
    }

    /** Leads go round among the members just before they would be taken back, with a token follow-up at most. */
    void swapRing(List<Rep> members, int leads) {
        for (int i = 0; i < leads; i++) {
            UUID lead = world.lead();
            Instant at = world.office(random.nextInt(10));
            for (int turn = random.nextInt(members.size()); at.isBefore(World.END); turn++) {
                Rep rep = members.get(turn % members.size());
                Instant until = at.plus(Duration.ofHours(24L * (7 + random.nextInt(3)) + random.nextInt(8)));
                world.spell(lead, rep, "claim", at, until.isBefore(World.END) ? until : null);
                if (random.nextInt(3) == 0) {
                    world.touch(lead, rep, "已联系", at.plus(Duration.ofHours(5)), false);
                }
                at = until.plus(Duration.ofMinutes(2 + random.nextInt(random.nextInt(5) == 0 ? 2000 : 40)));
            }
        }
    }

    /** Two reps of a small team: whatever one gives back only the other can take, and each works it. */
    void smallTeam(Rep one, Rep other, int leads) {
        for (int i = 0; i < leads; i++) {
            UUID lead = world.lead();
            int day = random.nextInt(50);
            Rep first = random.nextBoolean() ? one : other;
            int days = 8 + random.nextInt(12);
            world.spell(lead, first, "claim", world.office(day), world.day(day + days + 0.7));
            world.work(lead, first, day, days);
            Instant again = world.day(day + days + 1 + random.nextDouble());
            world.spell(lead, first == one ? other : one, "claim", again, null);
            world.work(lead, first == one ? other : one, day + days + 2, 12);
        }
    }

    /** Claims all it may and does nothing, but for a few. */
    void hoarder(Rep rep, int claims) {
        for (int i = 0; i < claims; i++) {
            UUID lead = world.lead();
            int day = random.nextInt(70);
            Instant from = world.office(day);
            world.spell(lead, rep, "claim", from, from.plus(Duration.ofDays(9 + random.nextInt(2))));
            if (random.nextInt(7) == 0) {
                world.work(lead, rep, day, 9);
            }
        }
    }

    /** Claimed twenty leads, then three weeks of leave: untouched for a good reason. */
    void onLeave(Rep rep) {
        int day = 20 + random.nextInt(30);
        world.away.add(new Log.Away(rep.userName(), world.day(day + 2), world.day(day + 24)));
        for (int i = 0; i < 20; i++) {
            UUID lead = world.lead();
            world.spell(lead, rep, "claim", world.office(day), world.day(day + 26));
        }
        world.honest(rep, 12);
    }

    /** Was given a hundred leads at once by the manager, and cannot have called them all. */
    void givenMany(Rep rep) {
        int day = random.nextInt(60);
        for (int i = 0; i < 60; i++) {
            UUID lead = world.lead();
            world.spell(lead, rep, "assign", world.office(day), world.day(day + 12));
            if (i % 4 == 0) {
                world.work(lead, rep, day + 1, 10);
            }
        }
        world.honest(rep, 10);
    }

    /** The same sentence for every lead, with the name, a number or a word changed. */
    void copier(Rep rep, int copies) {
        String text = world.ownWords(world.lead()).replaceAll("Company \\d+", "");
        for (int i = 0; i < copies; i++) {
            UUID lead = world.lead();
            int day = random.nextInt(80);
            world.spell(lead, rep, "claim", world.office(day), null);
            String varied = random.nextInt(4) == 0 ? text + " ok" : text;
            world.touch(
                    lead,
                    rep,
                    World.company(lead) + " " + varied + " " + random.nextInt(90),
                    world.office(day + 1),
                    false);
        }
        world.honest(rep, 6);
    }

    /** Nobody answers, day after day: the same short words, rightly. */
    void coldCaller(Rep rep) {
        for (int i = 0; i < 120; i++) {
            UUID lead = world.lead();
            int day = random.nextInt(80);
            world.spell(lead, rep, "claim", world.office(day), null);
            world.touch(lead, rep, random.nextInt(3) == 0 ? "无人接听，稍后再拨" : "No answer", world.office(day + 1), false);
            world.touch(lead, rep, world.ownWords(lead), world.office(day + 4), false);
        }
    }

    /** Checks in all over the country from an armchair. */
    void armchair(Rep rep) {
        world.visits(rep, 4, 31.2, 121.5);
        for (int i = 0; i < 4; i++) {
            Instant at = world.office(random.nextInt(88));
            world.checkIn(world.lead(), rep, at, 31.23, 121.47, 20, false, 100.0);
            world.checkIn(
                    world.lead(),
                    rep,
                    at.plus(Duration.ofMinutes(20 + random.nextInt(20))),
                    30.25 - i * 0.2,
                    119.0,
                    15,
                    random.nextInt(3) == 0,
                    90.0);
        }
    }

    /** Goes by fast train between two cities and visits in both on one day; the phone is sometimes a mile off. */
    void traveller(Rep rep) {
        for (int i = 0; i < 12; i++) {
            int day = random.nextInt(88);
            world.checkIn(world.lead(), rep, world.day(day + 0.35), 31.2, 121.5, 30, false, 120.0);
            world.checkIn(
                    world.lead(),
                    rep,
                    world.day(day + 0.35 + 1.2 / 24),
                    30.25,
                    120.2,
                    40 + random.nextInt(1500),
                    false,
                    400.0);
            world.checkIn(world.lead(), rep, world.day(day + 0.65), 39.9, 116.4, 50, false, 200.0);
        }
    }

    /** Does nothing until warned, then logs a word for each within minutes. */
    void burster(Rep rep, int rounds) {
        for (int round = 0; round < rounds; round++) {
            List<UUID> held = held(rep, 12, 2 + round * 14);
            Instant warned = world.day(9 + round * 14 + 0.25);
            held.forEach(lead -> world.warnings.add(new Log.Warning(lead, rep.id(), warned)));
            Instant at = warned.plus(Duration.ofHours(2 + random.nextInt(8)));
            for (UUID lead : held) {
                at = at.plus(Duration.ofSeconds(10 + random.nextInt(60)));
                world.touch(lead, rep, random.nextBoolean() ? "已跟进" : "followed up", at, false);
            }
        }
    }

    /** Takes a warning as it is meant: calls one after the other through the day. */
    void diligent(Rep rep, int rounds) {
        for (int round = 0; round < rounds; round++) {
            List<UUID> held = held(rep, 12, 2 + round * 14);
            Instant warned = world.day(9 + round * 14 + 0.25);
            held.forEach(lead -> world.warnings.add(new Log.Warning(lead, rep.id(), warned)));
            Instant at = warned.plus(Duration.ofHours(3));
            for (UUID lead : held) {
                at = at.plus(Duration.ofSeconds(240 + random.nextInt(900)));
                world.touch(lead, rep, world.ownWords(lead), at, random.nextInt(3) == 0);
            }
        }
    }

    private List<UUID> held(Rep rep, int count, int day) {
        List<UUID> held = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            UUID lead = world.lead();
            world.spell(lead, rep, "claim", world.office(day), world.day(day + 16));
            world.touch(lead, rep, world.ownWords(lead), world.office(day + 1), false);
            held.add(lead);
        }
        return held;
    }
}
