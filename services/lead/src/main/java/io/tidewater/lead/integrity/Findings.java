package io.tidewater.lead.integrity;

import io.tidewater.lead.pool.ClaimBlock;
import io.tidewater.platform.data.Ids;
import io.tidewater.platform.event.EventLog;
import io.tidewater.platform.event.NewEvent;
import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Roles;
import io.tidewater.platform.scope.SqlPredicate;
import io.tidewater.platform.web.Problems;
import io.tidewater.platform.web.Version;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The findings: kept once per people and kind, seen and decided by the managers above everybody they are about. */
@Service
@Transactional
class Findings implements ClaimBlock {

    private static final double SURE = 0.9;
    private static final Duration REST = Duration.ofDays(30);
    private static final int PAGE = 200;

    private final FindingStore store;
    private final EventLog events;
    private final Clock clock;

    Findings(FindingStore store, EventLog events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Finding> list(
            Person person, Finding.@Nullable State state, @Nullable FindingKind kind, @Nullable String userName) {
        SqlPredicate rows = visibleTo(person);
        if (state != null) {
            rows = rows.and(SqlPredicate.of("f.state = :state", "state", state.key()));
        }
        if (kind != null) {
            rows = rows.and(SqlPredicate.of("f.kind = :kind", "kind", kind.key()));
        }
        if (userName != null) {
            String people = "f.people @> jsonb_build_array(jsonb_build_object('userName', cast(:userName as text)))";
            rows = rows.and(SqlPredicate.of(people, "userName", userName));
        }
        return store.list(rows, PAGE);
    }

    @Transactional(readOnly = true)
    Finding get(Person person, UUID id) {
        return store.list(visibleTo(person).and(SqlPredicate.of("f.id = :id", "id", id)), 1).stream()
                .findFirst()
                .orElseThrow(Problems::notFound);
    }

    /** Decides about an open finding; nobody decides about themselves. */
    Finding decide(Person person, UUID id, Version version, Finding.State to, @Nullable String comment) {
        Finding before = store.lock(visibleTo(person), id).orElseThrow(Problems::notFound);
        version.check(before.version(), () -> before);
        if (before.people().stream().anyMatch(who -> who.id().equals(person.id()))) {
            throw Problems.forbidden();
        }
        if (before.state() != Finding.State.OPEN) {
            throw Problems.conflict("finding-decided", before.state().key());
        }
        Finding after = before.decided(to, person.userName(), clock.instant(), comment);
        store.decide(after);
        events.append(NewEvent.of("integrity-finding." + to.key(), id, after));
        return after;
    }

    /** Keeps what a detector found, unless somebody decided about the same within the last month. */
    boolean keep(Suspicion found, Instant from, Instant to) {
        Instant now = clock.instant();
        String who =
                found.reps().stream().map(rep -> rep.id().toString()).sorted().collect(Collectors.joining(","));
        String fingerprint = found.kind().key() + ":" + who;
        if (store.decidedSince(fingerprint, now.minus(REST))) {
            return false;
        }
        Finding finding = new Finding(
                Ids.next(),
                found.kind(),
                Finding.State.OPEN,
                found.confidence(),
                common(found.reps()),
                found.reps().stream()
                        .map(rep -> new Finding.Who(rep.id(), rep.userName()))
                        .toList(),
                found.leads(),
                new Finding.Evidence(found.measures(), found.examples()),
                from,
                to,
                now,
                null,
                null,
                null,
                0);
        boolean fresh = store.keep(finding, fingerprint);
        if (fresh) {
            events.append(NewEvent.of("integrity-finding.opened", finding.id(), finding));
        }
        return fresh;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean stands(UUID person, List<String> kinds) {
        return store.stands(person, kinds, SURE, clock.instant().minus(REST));
    }

    private static SqlPredicate visibleTo(Person person) {
        if (person.has(Roles.ADMIN)) {
            return SqlPredicate.ALL;
        }
        Map<String, Object> params = new HashMap<>();
        params.put("units", person.units().stream().map(OrgPath::ltree).collect(Collectors.joining(",", "{", "}")));
        params.put("me", person.id());
        return new SqlPredicate("f.unit <@ cast(:units as ltree[]) and not f.person_ids @> array[:me]::uuid[]", params);
    }

    /** The lowest unit that holds everybody. */
    private static OrgPath common(List<Rep> reps) {
        OrgPath unit = reps.getFirst().unit();
        for (Rep rep : reps) {
            OrgPath above = unit.parent();
            while (!rep.unit().isAtOrBelow(unit) && above != null) {
                unit = above;
                above = unit.parent();
            }
        }
        return unit;
    }
}
