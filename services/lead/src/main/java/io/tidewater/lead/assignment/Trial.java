package io.tidewater.lead.assignment;

import io.tidewater.lead.record.Lead;
import io.tidewater.lead.record.LeadFields;
import io.tidewater.lead.record.Owner;
import io.tidewater.lead.record.PastLeads;
import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.scope.Scope;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tries rules on leads of the past: who would have got what, by the rules tried and by those in force (L11). */
@Service
@Transactional(readOnly = true)
class Trial {

    private static final Duration MONTH = Duration.ofDays(30);

    private final Assignment assignment;
    private final AssignmentRules rules;
    private final Seats seats;
    private final PastLeads past;
    private final Clock clock;

    Trial(Assignment assignment, AssignmentRules rules, Seats seats, PastLeads past, Clock clock) {
        this.assignment = assignment;
        this.rules = rules;
        this.seats = seats;
        this.past = past;
        this.clock = clock;
    }

    TrialOutcome run(
            Scope scope,
            List<AssignmentRule> tried,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable String filter,
            int most) {
        Instant now = clock.instant();
        Instant end = to == null ? now : to;
        Instant start = from == null ? end.minus(MONTH) : from;
        RuleSet present = rules.inForce();
        RuleSet candidate = new RuleSet(present.version() + 1, tried);
        Roster presently = new ImaginedRoster(seats);
        Roster then = new ImaginedRoster(seats);
        List<TrialLine> lines = new ArrayList<>();
        for (Lead lead : past.within(scope, start, end, filter, most)) {
            Map<String, Object> fields = LeadFields.ofNew(lead);
            lines.add(new TrialLine(
                    lead.id().value(),
                    lead.number(),
                    lead.profile().company(),
                    Placed.by(assignment.decide(fields, present, presently, now)),
                    Placed.by(assignment.decide(fields, candidate, then, now))));
        }
        return TrialOutcome.of(present.version(), start, end, lines);
    }

    /** Where rules put a lead: with a person, or into a pool. */
    record Placed(
            @Nullable String rule, @Nullable String ownerUserName, OrgPath pool, List<Decision.Step> explanation) {

        static Placed by(Decision decision) {
            Owner owner = decision.owner();
            return new Placed(
                    decision.rule(), owner == null ? null : owner.userName(), decision.pool(), decision.explanation());
        }

        boolean isSamePlaceAs(Placed other) {
            return Objects.equals(ownerUserName, other.ownerUserName) && pool.equals(other.pool);
        }

        String taker() {
            return ownerUserName == null ? pool.value() : ownerUserName;
        }
    }

    /** One lead, as the rules in force and as the rules tried would place it today. */
    record TrialLine(UUID leadId, String number, String company, Placed present, Placed tried) {}

    /** How many leads somebody, or a pool, would get. */
    record TrialShare(String taker, int present, int tried) {}

    /**
     * What came of a trial.
     *
     * @param table who would get how many, by the rules in force and by those tried
     * @param changed leads that would go elsewhere
     */
    record TrialOutcome(
            long presentVersion,
            Instant from,
            Instant to,
            int leads,
            int changed,
            List<TrialShare> table,
            List<TrialLine> items) {

        static TrialOutcome of(long version, Instant from, Instant to, List<TrialLine> lines) {
            Map<String, int[]> shares = new TreeMap<>();
            int changed = 0;
            for (TrialLine line : lines) {
                shares.computeIfAbsent(line.present().taker(), taker -> new int[2])[0]++;
                shares.computeIfAbsent(line.tried().taker(), taker -> new int[2])[1]++;
                changed += line.present().isSamePlaceAs(line.tried()) ? 0 : 1;
            }
            List<TrialShare> table = shares.entrySet().stream()
                    .map(each -> new TrialShare(each.getKey(), each.getValue()[0], each.getValue()[1]))
                    .toList();
            return new TrialOutcome(version, from, to, lines.size(), changed, table, lines);
        }
    }
}
