package io.tidewater.lead.intake;

import io.tidewater.lead.record.Lead;
import io.tidewater.lead.record.LeadTable;
import io.tidewater.lead.record.LeadVerb;
import io.tidewater.lead.record.Leads;
import io.tidewater.lead.record.Profile;
import io.tidewater.lead.source.Sources;
import io.tidewater.platform.custom.CustomFields;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.web.Problems;
import io.tidewater.platform.web.Version;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what a person or program enters: checked against fields and sources, and the same external id is the same lead (L4). */
@Service
@Transactional
class Entry {

    private static final String TYPE = LeadTable.TYPE.name();

    private final Registration registration;
    private final ExternalIds externalIds;
    private final Leads leads;
    private final CustomFields fields;
    private final Sources sources;
    private final Clock clock;

    Entry(
            Registration registration,
            ExternalIds externalIds,
            Leads leads,
            CustomFields fields,
            Sources sources,
            Clock clock) {
        this.registration = registration;
        this.externalIds = externalIds;
        this.leads = leads;
        this.fields = fields;
        this.sources = sources;
        this.clock = clock;
    }

    /** Adds the lead, or brings the one in scope with the same external id up to date. */
    Registered enter(Person person, LeadRequest request) {
        return enter(person, request, request.externalId());
    }

    /** As {@link #enter(Person, LeadRequest)}, under an id given apart from the request. */
    Registered enter(Person person, LeadRequest request, @Nullable String externalId) {
        sources.inForce()
                .fault(request.channel(), request.source(), request.sourceDetail())
                .ifPresent(fault -> {
                    throw Problems.invalid(List.of(fault));
                });
        Optional<Lead> known = externalId == null ? Optional.empty() : externalIds.hold(person, externalId);
        if (known.isPresent()) {
            return new Registered(update(person, known.get(), request), false, List.of());
        }
        LeadRequest checked = request.with(externalId, fields.checkedNew(TYPE, request.custom()));
        Registration.Entered entered = registration.enter(person, checked);
        return new Registered(entered.lead(), true, entered.duplicates());
    }

    private Lead update(Person person, Lead known, LeadRequest request) {
        Profile profile = request.over(known.profile());
        registration.requirePhone(profile);
        Map<String, Object> custom = fields.checkedChange(TYPE, known.custom(), request.custom());
        if (profile.equals(known.profile()) && custom.equals(known.custom())) {
            return known;
        }
        return leads.change(
                person,
                known.id(),
                Version.ANY,
                LeadVerb.EDIT,
                "lead.changed",
                lead -> lead.edited(
                        request.over(lead.profile()),
                        fields.checkedChange(TYPE, lead.custom(), request.custom()),
                        clock.instant()));
    }
}
