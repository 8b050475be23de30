package io.tidewater.lead.intake;

import io.tidewater.lead.assignment.Assignment;
import io.tidewater.lead.assignment.Decision;
import io.tidewater.lead.assignment.Decisions;
import io.tidewater.lead.duplicate.DuplicateCheck;
import io.tidewater.lead.duplicate.Match;
import io.tidewater.lead.record.Lead;
import io.tidewater.lead.record.LeadDraft;
import io.tidewater.lead.record.LeadId;
import io.tidewater.lead.record.LeadProperties;
import io.tidewater.lead.record.Leads;
import io.tidewater.lead.record.MatchKeys;
import io.tidewater.lead.record.Origin;
import io.tidewater.lead.record.Owner;
import io.tidewater.lead.record.Profile;
import io.tidewater.lead.record.SystemScope;
import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Roles;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.scope.SqlPredicate;
import io.tidewater.platform.web.FieldError;
import io.tidewater.platform.web.Problems;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a new lead in: looks for duplicates, finds its place, adds it. */
@Service
@Transactional
class Registration {

    private final Leads leads;
    private final DuplicateCheck duplicates;
    private final Assignment assignment;
    private final Decisions decisions;
    private final LeadProperties properties;
    private final Clock clock;

    Registration(
            Leads leads,
            DuplicateCheck duplicates,
            Assignment assignment,
            Decisions decisions,
            LeadProperties properties,
            Clock clock) {
        this.leads = leads;
        this.duplicates = duplicates;
        this.assignment = assignment;
        this.decisions = decisions;
        this.properties = properties;
        this.clock = clock;
    }

    /** A lead entered by a person; refused with 409 where a rule of duplicates blocks it (L2, L7). */
    Entered enter(Person person, LeadRequest request) {
        Profile profile = request.profile();
        requirePhone(profile);
        MatchKeys keys = profile.keys(properties.phoneRegion());
        duplicates.reserve(List.of(keys));
        List<Match> matches = duplicates.find(Scope.of(person), profile);
        boolean blocked = matches.stream().anyMatch(Match::blocks);
        if (blocked && !(request.allowDuplicate() && person.hasAny(Roles.SALES_MANAGER, Roles.ADMIN))) {
            throw Problems.conflict("duplicate-lead", Map.of("duplicates", matches));
        }
        Lead lead = add(profile, request.origin(person), request.customOrEmpty(), ownPlace(person));
        return new Entered(lead, matches);
    }

    /** The lead that the submission made already; a replay makes no second one (L1). */
    Optional<LeadId> madeBy(Submission submission) {
        SqlPredicate made =
                new SqlPredicate("l.submission_id = :submission_id", Map.of("submission_id", submission.id()));
        return leads.newest(SystemScope.ALL, made, 1).stream().map(Lead::id).findFirst();
    }

    /** A lead that no person entered; the rules place it. */
    Lead add(Profile profile, Origin origin, Map<String, Object> custom) {
        return add(profile, origin, custom, null);
    }

    private Lead add(Profile profile, Origin origin, Map<String, Object> custom, @Nullable Place own) {
        LeadId id = LeadId.next();
        Decision decision = own == null ? assignment.decide(fields(profile, origin, custom)) : null;
        Place place = decision == null ? own : new Place(decision.owner(), decision.pool());
        if (place == null) {
            throw new IllegalStateException("a lead without a place");
        }
        Lead lead = leads.add(new LeadDraft(id, profile, origin, place.owner(), place.pool(), custom, clock.instant()));
        if (decision != null) {
            decisions.keep(id.value(), decision);
        }
        return lead;
    }

    /** Reps keep what they enter; a manager's goes to the pool of the manager's unit; others' go by the rules. */
    private static @Nullable Place ownPlace(Person person) {
        OrgPath unit = person.homeUnit();
        if (unit == null || !person.isStaff()) {
            return null;
        }
        if (person.has(Roles.SALES_REP)) {
            return new Place(Owner.of(person), unit);
        }
        return person.has(Roles.SALES_MANAGER) ? new Place(null, unit) : null;
    }

    void requirePhone(Profile profile) {
        boolean given = profile.phone() != null && !profile.phone().isBlank();
        if (given && profile.keys(properties.phoneRegion()).phone() == null) {
            throw Problems.invalid(List.of(new FieldError("phone", "phone")));
        }
    }

    static Map<String, Object> fields(Profile profile, Origin origin, Map<String, Object> custom) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("company", profile.company());
        fields.put("contactName", profile.contactName());
        fields.put("phone", profile.phone());
        fields.put("email", profile.email());
        fields.put("city", profile.city());
        fields.put("industry", profile.industry());
        fields.put("channel", origin.channel());
        fields.put("source", origin.source());
        fields.put("sourceDetail", origin.detail());
        fields.put("formKey", origin.formKey());
        fields.put("campaignId", origin.campaignId());
        fields.put("partnerId", origin.partnerId());
        fields.put("state", "new");
        fields.put("custom", custom);
        return fields;
    }

    /** A lead that was entered, with leads that may be the same customer. */
    record Entered(Lead lead, List<Match> duplicates) {}

    private record Place(@Nullable Owner owner, OrgPath pool) {}
}
