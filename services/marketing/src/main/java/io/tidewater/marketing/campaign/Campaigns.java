package io.tidewater.marketing.campaign;

import io.tidewater.platform.event.Changes;
import io.tidewater.platform.event.EventLog;
import io.tidewater.platform.event.NewEvent;
import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.web.Problems;
import io.tidewater.platform.web.Version;
import java.time.Clock;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to campaigns. */
@Service
@Transactional
public class Campaigns {

    private static final OrgPath NO_UNIT = OrgPath.of("/marketing");

    private final CampaignStore store;
    private final EventLog events;
    private final Clock clock;

    Campaigns(CampaignStore store, EventLog events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** The campaign, if the scope holds it; else 404. */
    @Transactional(readOnly = true)
    public Campaign get(Scope scope, CampaignId id) {
        return store.find(scope, id).orElseThrow(Problems::notFound);
    }

    Campaign add(Person person, CampaignRequest request) {
        Instant now = clock.instant();
        OrgPath unit = person.homeUnit();
        Campaign campaign = new Campaign(
                CampaignId.next(),
                store.nextNumber(),
                request.name().strip(),
                request.kind() == null ? "other" : request.kind(),
                request.status() == null ? CampaignStatus.PLANNED : request.status(),
                request.startsOn(),
                request.endsOn(),
                request.budget(),
                request.note(),
                person.id(),
                person.userName(),
                unit == null ? NO_UNIT : unit,
                null,
                person.id(),
                0,
                now,
                now);
        requirePeriod(campaign);
        store.insert(campaign);
        events.append(NewEvent.of("campaign.created", campaign.id(), campaign));
        return campaign;
    }

    Campaign edit(Person person, CampaignId id, Version version, UnaryOperator<CampaignEdit> change) {
        Campaign before = store.lock(Scope.of(person), id).orElseThrow(Problems::notFound);
        version.check(before.version(), () -> before);
        Campaign after = before.edited(change.apply(CampaignEdit.of(before)), clock.instant());
        requirePeriod(after);
        store.update(after);
        events.append(NewEvent.of("campaign.changed", after.id(), after).withChanges(Changes.between(before, after)));
        return after;
    }

    private static void requirePeriod(Campaign campaign) {
        if (campaign.startsOn() != null
                && campaign.endsOn() != null
                && campaign.endsOn().isBefore(campaign.startsOn())) {
            throw Problems.invalid("endsOn", "period");
        }
    }
}
