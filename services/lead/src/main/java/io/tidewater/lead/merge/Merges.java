package io.tidewater.lead.merge;

import io.tidewater.lead.record.Lead;
import io.tidewater.lead.record.LeadId;
import io.tidewater.lead.record.LeadShares;
import io.tidewater.lead.record.LeadState;
import io.tidewater.lead.record.LeadVerb;
import io.tidewater.lead.record.Leads;
import io.tidewater.platform.data.Ids;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.web.Problems;
import io.tidewater.platform.web.Version;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes one lead of two, and two of one again (L7). */
@Service
@Transactional
class Merges {

    private final Leads leads;
    private final MergeStore store;
    private final Belongings belongings;
    private final LeadShares shares;
    private final Clock clock;

    Merges(Leads leads, MergeStore store, Belongings belongings, LeadShares shares, Clock clock) {
        this.leads = leads;
        this.store = store;
        this.belongings = belongings;
        this.shares = shares;
        this.clock = clock;
    }

    /** The lead stays with the values picked; the other is seen no more, and its address leads to this one. */
    Merged merge(Person person, UUID id, Version version, MergeRequest request) {
        Both both = takeBoth(person, id, request.otherId());
        Lead stays = both.stays();
        Lead goes = both.goes();
        version.check(stays.version(), () -> stays);
        Instant now = clock.instant();
        Picked before = Picked.of(stays);
        Picked picked = before.merged(Picked.of(goes), request.takeOrNone());
        Lead absorbing = stays.absorbing(
                picked.profile(), picked.custom(), stays.rating().with(goes.rating()), now);
        Lead gone = goes.mergedInto(stays.id(), now);
        Merge merge = new Merge(
                Ids.next(),
                stays.id().value(),
                goes.id().value(),
                goes.number(),
                goes.profile().company(),
                person.userName(),
                now,
                null,
                null);
        store.keep(merge, goes, before, picked);
        boolean opened = belongings.move(merge.id(), merge.otherId(), merge.leadId());
        leads.put(goes, gone, "lead.merged", LeadVerb.MERGE);
        Lead survivor = leads.put(stays, absorbing, "lead.changed", LeadVerb.MERGE);
        if (opened) {
            shares.tell(survivor);
        }
        return new Merged(survivor, merge);
    }

    /** Both stand as before, except for what people changed since. */
    Lead undo(Person person, UUID mergeId) {
        MergeStore.Kept kept = store.lock(mergeId).orElseThrow(Problems::notFound);
        Merge merge = kept.merge();
        Lead stays = leads.take(person, new LeadId(merge.leadId()), LeadVerb.MERGE);
        if (merge.undoneAt() != null) {
            throw Problems.conflict("merge-undone");
        }
        if (!stays.id().value().equals(merge.leadId())) {
            throw Problems.conflict("merge-covered", Map.of("leadId", stays.id().value()));
        }
        Instant now = clock.instant();
        Picked back = kept.before().takenBack(kept.after(), Picked.of(stays));
        Lead before = stays.absorbing(back.profile(), back.custom(), stays.rating(), now);
        boolean closed = belongings.giveBack(mergeId);
        belongings.restore(mergeId);
        store.undone(mergeId, person.userName(), now);
        Lead survivor = leads.put(stays, before, "lead.changed", LeadVerb.MERGE);
        if (closed) {
            shares.tell(survivor);
        }
        leads.restored(new LeadId(merge.otherId()), "lead.unmerged");
        return survivor;
    }

    /** What was merged into a lead in scope, newest first. */
    @Transactional(readOnly = true)
    List<Merge> of(Scope scope, UUID id) {
        return store.of(leads.get(scope, new LeadId(id)).id().value());
    }

    /** Locked in one order, whichever way round two people merge the same two. */
    private Both takeBoth(Person person, UUID id, UUID otherId) {
        boolean inOrder = id.compareTo(otherId) < 0;
        Lead first = leads.take(person, new LeadId(inOrder ? id : otherId), LeadVerb.MERGE);
        Lead second = leads.take(person, new LeadId(inOrder ? otherId : id), LeadVerb.MERGE);
        if (first.id().equals(second.id())) {
            throw Problems.invalid("otherId", "another-lead");
        }
        Lead goes = inOrder ? second : first;
        if (goes.state() == LeadState.CONVERTED) {
            throw Problems.conflict("merge-converted");
        }
        return inOrder ? new Both(first, second) : new Both(second, first);
    }

    private record Both(Lead stays, Lead goes) {}

    /** The lead that stayed, and the merge by which it did. */
    record Merged(Lead lead, Merge merge) {}
}
