package io.tidewater.lead.scoring;

import io.tidewater.lead.record.CallIntent;
import io.tidewater.lead.record.Engagement;
import io.tidewater.lead.record.Lead;
import io.tidewater.lead.record.LeadId;
import io.tidewater.lead.record.LeadVerb;
import io.tidewater.lead.record.Leads;
import io.tidewater.lead.record.Ratings;
import io.tidewater.lead.setting.Setting;
import io.tidewater.lead.setting.Settings;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.web.Version;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads intent from results of calls (L10). */
@Service
@Transactional
class Calls {

    private static final String NAME = "call-intents";

    private final Leads leads;
    private final Ratings ratings;
    private final Settings settings;
    private final Clock clock;

    Calls(Leads leads, Ratings ratings, Settings settings, Clock clock) {
        this.leads = leads;
        this.ratings = ratings;
        this.settings = settings;
        this.clock = clock;
    }

    Setting<CallIntents> table() {
        return settings.inForce(NAME, CallIntents.class, CallIntents.INITIAL);
    }

    Setting<CallIntents> replace(CallIntents table, Version expected, String by) {
        return settings.replace(NAME, CallIntents.class, CallIntents.INITIAL, table, expected, by);
    }

    /** Notes the result; the newest call that tells an intent decides about the lead's. */
    Lead note(Person person, UUID id, CallResult result) {
        Lead lead = leads.take(person, new LeadId(id), LeadVerb.FOLLOW_UP);
        CallIntent intent = table().value().of(result).orElse(null);
        Engagement call = new Engagement("call", null, result.outcome(), clock.instant());
        return lead.rated(ratings.note(lead.id(), rating -> rating.after(call).intending(intent)));
    }
}
