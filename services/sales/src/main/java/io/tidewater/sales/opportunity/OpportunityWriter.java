package io.tidewater.sales.opportunity;

import io.tidewater.platform.event.Causation;
import io.tidewater.platform.event.Changes;
import io.tidewater.platform.event.EventLog;
import io.tidewater.platform.event.NewEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Stores deals together with their stays and their events, one or many at a time, in one transaction. */
@Component
class OpportunityWriter {

    /** A deal before and after a change. */
    record Step(Opportunity before, Opportunity after) {

        private boolean movesStage() {
            return !before.progress().stage().equals(after.progress().stage());
        }
    }

    private final OpportunityStore store;
    private final Stays stays;
    private final EventLog events;

    OpportunityWriter(OpportunityStore store, Stays stays, EventLog events) {
        this.store = store;
        this.stays = stays;
        this.events = events;
    }

    /** Stores new deals and answers the ids of those stored; one whose conversion or external id is known is left out. */
    @Transactional
    Set<UUID> add(List<Opportunity> deals, @Nullable String note) {
        if (deals.isEmpty()) {
            return Set.of();
        }
        Set<UUID> stored = new HashSet<>(store.insert(deals));
        List<Opportunity> added = deals.stream()
                .filter(deal -> stored.contains(deal.id().value()))
                .toList();
        if (!added.isEmpty()) {
            stays.begin(added, Causation.actor(), note);
            events.append(added.stream().map(OpportunityWriter::created).toList());
        }
        return stored;
    }

    /** Stores changed deals; false, and nothing stored, when one of them was changed by somebody else meanwhile. */
    @Transactional
    boolean replace(List<Step> steps, @Nullable String note) {
        if (steps.isEmpty()) {
            return true;
        }
        if (store.update(steps.stream().map(Step::after).toList()) != steps.size()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return false;
        }
        List<Opportunity> moved =
                steps.stream().filter(Step::movesStage).map(Step::after).toList();
        if (!moved.isEmpty()) {
            stays.begin(moved, Causation.actor(), note);
        }
        List<NewEvent> news = new ArrayList<>(steps.size());
        steps.forEach(step -> news.add(changed(step)));
        events.append(news);
        return true;
    }

    private static NewEvent created(Opportunity deal) {
        return NewEvent.of("opportunity.created", deal.id().value(), OpportunityFact.of(deal));
    }

    private static NewEvent changed(Step step) {
        String type = step.movesStage() ? "opportunity.stage-changed" : "opportunity.changed";
        OpportunityFact after = OpportunityFact.of(step.after());
        return NewEvent.of(type, after.id(), after)
                .withChanges(Changes.between(OpportunityFact.of(step.before()), after));
    }
}
