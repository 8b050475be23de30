package io.tidewater.lead.recycle;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What recycling must do, written down as plainly as it can be said: objects, loops and no database. */
final class RecycleOracle {

    final Map<String, Held> leads = new TreeMap<>();
    final Map<String, List<Instant[]>> leave = new HashMap<>();
    final Map<String, Rules> pools = new HashMap<>();
    private final Set<String> warned = new HashSet<>();

    /** A lead, as far as recycling looks at it. */
    static final class Held {
        String pool = "";

        @Nullable
        String owner;

        Instant since = Instant.EPOCH;

        @Nullable
        Instant followedUp;

        @Nullable
        Instant verified;
    }

    /** What a pool's policy says. */
    record Rules(int followUpDays, int conversionDays, boolean verifiedOnly, List<Integer> warnings) {}

    /** Everything done at this moment, as text: {@code lead recycled reason} or {@code lead warned cause days}. */
    Set<String> sweep(Instant now) {
        Set<String> done = new TreeSet<>();
        leads.forEach((name, lead) -> {
            String owner = lead.owner;
            if (owner == null) {
                return;
            }
            Rules rules = pools.get(lead.pool);
            Instant touched = rules.verifiedOnly() ? lead.verified : lead.followedUp;
            Instant worked = touched != null && touched.isAfter(lead.since) ? touched : lead.since;
            List<String> acts = new ArrayList<>();
            act(name, "no-follow-up", worked, rules.followUpDays(), rules, owner, now, acts);
            act(name, "no-conversion", lead.since, rules.conversionDays(), rules, owner, now, acts);
            String gone = acts.stream()
                    .filter(act -> act.contains(" recycled "))
                    .findFirst()
                    .orElse(null);
            if (gone != null) {
                done.add(gone);
                lead.owner = null;
                lead.followedUp = null;
                lead.verified = null;
            } else {
                done.addAll(acts);
                warned.addAll(acts.stream()
                        .map(act -> act + (act.contains("no-follow-up") ? worked : lead.since))
                        .toList());
            }
        });
        return done;
    }

    private void act(
            String name,
            String cause,
            Instant since,
            int days,
            Rules rules,
            String owner,
            Instant now,
            List<String> acts) {
        if (since.isAfter(now)) {
            return;
        }
        Duration elapsed = Duration.between(since, now).minus(away(owner, since, now));
        if (elapsed.compareTo(Duration.ofDays(days)) >= 0) {
            acts.add(name + " recycled " + cause);
            return;
        }
        Integer stage = null;
        for (int before : rules.warnings()) {
            boolean reached = elapsed.compareTo(Duration.ofDays(days - before)) >= 0;
            if (reached && (stage == null || before < stage)) {
                stage = before;
            }
        }
        if (stage == null) {
            return;
        }
        for (int lower = 0; lower <= stage; lower++) {
            if (warned.contains(name + " warned " + cause + " " + lower + since)) {
                return;
            }
        }
        acts.add(name + " warned " + cause + " " + stage);
    }

    private Duration away(String owner, Instant since, Instant now) {
        Duration away = Duration.ZERO;
        for (Instant[] days : leave.getOrDefault(owner, List.of())) {
            Instant from = days[0].isAfter(since) ? days[0] : since;
            Instant to = days[1].isBefore(now) ? days[1] : now;
            if (from.isBefore(to)) {
                away = away.plus(Duration.between(from, to));
            }
        }
        return away;
    }
}
