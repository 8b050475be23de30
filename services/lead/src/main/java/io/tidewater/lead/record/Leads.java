package io.tidewater.lead.record;

import io.tidewater.platform.event.Change;
import io.tidewater.platform.event.Changes;
import io.tidewater.platform.event.EventLog;
import io.tidewater.platform.event.NewEvent;
import io.tidewater.platform.event.RecordedEvent;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.scope.SqlPredicate;
import io.tidewater.platform.web.ProblemException;
import io.tidewater.platform.web.Problems;
import io.tidewater.platform.web.Version;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The door to leads: every change of one goes through here, with its event and its line in the ledger of owners. */
@Service
@Transactional
public class Leads {

    private final LeadStore store;
    private final OwnershipLedger ledger;
    private final EventLog events;
    private final LeadScorer scorer;
    private final Clock clock;

    Leads(LeadStore store, OwnershipLedger ledger, EventLog events, LeadScorer scorer, Clock clock) {
        this.store = store;
        this.ledger = ledger;
        this.events = events;
        this.scorer = scorer;
        this.clock = clock;
    }

    /** The lead, if the scope holds it; the one that took its place, if it was merged (L7). */
    @Transactional(readOnly = true)
    public Lead get(Scope scope, LeadId id) {
        return store.find(scope, id)
                .or(() -> store.survivor(id).flatMap(survivor -> store.find(scope, survivor)))
                .orElseThrow(Problems::notFound);
    }

    /** Which lead takes verbs meant for this one: itself, or the one it was merged into (L7). */
    private Lead lock(Scope scope, LeadId id) {
        return store.lock(scope, id)
                .or(() -> store.survivor(id).flatMap(survivor -> store.lock(scope, survivor)))
                .orElseThrow(Problems::notFound);
    }

    /** The events of a lead and of those merged into it, newest first (L7). */
    @Transactional(readOnly = true)
    public List<RecordedEvent> history(Lead lead, int limit) {
        return store.family(lead.id()).stream()
                .flatMap(id -> events.history(id.toString(), limit, null).stream())
                .sorted(Comparator.comparingLong(RecordedEvent::seq).reversed())
                .limit(limit)
                .toList();
    }

    /** Adds a lead and tells of it as {@code lead.created}. */
    public Lead add(LeadDraft draft) {
        return addAll(List.of(draft)).getFirst();
    }

    /** Adds leads with as few statements as one. */
    public List<Lead> addAll(List<LeadDraft> drafts) {
        List<String> numbers = store.nextNumbers(drafts.size());
        List<NewLead> fresh = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            Lead lead = drafts.get(i).numbered(numbers.get(i));
            fresh.add(new NewLead(
                    lead.rated(scorer.rate(lead, lead.createdAt())),
                    drafts.get(i).findable()));
        }
        store.insert(fresh);
        List<Lead> leads = fresh.stream().map(NewLead::lead).toList();
        ledger.recordAll(leads, "created");
        events.append(leads.stream()
                .map(lead -> NewEvent.of("lead.created", lead.id(), LeadFact.of(lead)))
                .toList());
        return leads;
    }

    /**
     * Uses a verb on a lead in the person's scope.
     *
     * @param change what the verb does; it refuses on a state that does not allow it
     * @param event the event's name, such as {@code lead.claimed}
     * @throws io.tidewater.platform.web.ProblemException 404 out of scope, 403 without the right, 409 on the wrong state,
     *     412 when the version moved on
     */
    public Lead change(
            Person person, LeadId id, Version version, LeadVerb verb, String event, UnaryOperator<Lead> change) {
        Lead before = lock(Scope.of(person), id);
        LeadRights.require(person, before, verb);
        version.check(before.version(), () -> LeadFact.of(before));
        return save(before, change.apply(before), event, verb.key());
    }

    /**
     * A lead that nobody else changes until the transaction ends; refused as in {@link #change}.
     *
     * @param verb what the person is about to do with it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Lead take(Person person, LeadId id, LeadVerb verb) {
        Lead lead = lock(Scope.of(person), id);
        LeadRights.require(person, lead, verb);
        return lead;
    }

    /** Writes what became of a lead that was {@link #take taken}, with its event. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Lead put(Lead before, Lead after, String event, LeadVerb verb) {
        return save(before, after, event, verb.key());
    }

    /** Tells how leads stand that were written in another way. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Lead restored(LeadId id, String event) {
        Lead lead = store.find(SystemScope.ALL, id).orElseThrow(Problems::notFound);
        ledger.recordAll(List.of(lead), "restored");
        events.append(NewEvent.of(event, lead.id(), LeadFact.of(lead)));
        return lead;
    }

    /**
     * Uses a verb on many leads with few statements; each is changed or refused by itself.
     *
     * @param change what the verb does; it refuses on a state that does not allow it, and answers the same lead where
     *     there is nothing to change
     */
    public ManyChanged changeAll(
            Person person, List<UUID> ids, LeadVerb verb, String event, UnaryOperator<Lead> change) {
        ManyChanged result = new ManyChanged(ids);
        List<Lead> before = store.byIds(Scope.of(person), ids, " for update of l");
        for (Lead lead : before) {
            try {
                LeadRights.require(person, lead, verb);
                Lead after = change.apply(lead);
                result.change(lead, after.equals(lead) ? lead : after.rated(scorer.rate(after, clock.instant())));
            } catch (ProblemException refusal) {
                result.refuse(lead.id().value(), refusal);
            }
        }
        saveAll(result, event, verb.key());
        return result;
    }

    /** Those of the leads that the scope holds, in the order of their ids. */
    @Transactional(readOnly = true)
    public List<Lead> byIds(Scope scope, List<UUID> ids) {
        return store.byIds(scope, ids, "");
    }

    /** The newest leads in scope that meet a condition over the columns of {@link LeadTable}. */
    @Transactional(readOnly = true)
    public List<Lead> newest(Scope scope, SqlPredicate condition, int most) {
        return store.newest(scope, condition, most);
    }

    /** Changes a lead as the system, with no person's rights. */
    public Lead changeBySystem(LeadId id, String event, UnaryOperator<Lead> change) {
        Lead before = lock(SystemScope.ALL, id);
        return save(before, change.apply(before), event, "system");
    }

    /** As {@link #changeBySystem(LeadId, String, UnaryOperator)}, with the word by which the ledger of owners says how. */
    public Lead changeBySystem(LeadId id, String event, String how, UnaryOperator<Lead> change) {
        Lead before = store.lock(SystemScope.ALL, id).orElseThrow(Problems::notFound);
        return save(before, change.apply(before), event, how);
    }

    /** Tells of something that touched a lead and changed none of its fields. */
    public void tell(Lead lead, String event, Object data) {
        events.append(NewEvent.of(event, lead.id(), data));
    }

    private void saveAll(ManyChanged result, String event, String how) {
        List<ManyChanged.Pair> pairs = result.pairs();
        if (pairs.isEmpty()) {
            return;
        }
        store.updateAll(pairs.stream().map(ManyChanged.Pair::after).toList());
        ledger.recordAll(
                pairs.stream()
                        .filter(ManyChanged.Pair::ownerDiffers)
                        .map(ManyChanged.Pair::saved)
                        .toList(),
                how);
        events.append(pairs.stream().map(pair -> pair.event(event)).toList());
    }

    private Lead save(Lead before, Lead unrated, String event, String how) {
        Lead after = unrated.rated(scorer.rate(unrated, clock.instant()));
        store.update(after);
        Lead saved = after.withVersion(before.version() + 1);
        if (!Objects.equals(before.owner(), saved.owner())) {
            ledger.recordAll(List.of(saved), how);
        }
        LeadFact fact = LeadFact.of(saved);
        Map<String, Change> changes = Changes.between(LeadFact.of(before), fact);
        events.append(NewEvent.of(event, saved.id(), fact).withChanges(changes));
        return saved;
    }
}
