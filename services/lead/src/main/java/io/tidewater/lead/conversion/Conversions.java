package io.tidewater.lead.conversion;

import io.tidewater.lead.record.Lead;
import io.tidewater.lead.record.LeadId;
import io.tidewater.lead.record.LeadVerb;
import io.tidewater.lead.record.Leads;
import io.tidewater.lead.record.Outcome;
import io.tidewater.lead.record.SystemScope;
import io.tidewater.platform.data.Ids;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.web.Version;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The saga of conversions (L21). Each step is one transaction that moves the row and writes the next request as an event;
 * each answer counts only at the step that waits for it, so nothing happens twice however often it is told.
 */
@Service
@Transactional
class Conversions {

    private final Leads leads;
    private final ConversionStore store;
    private final Clock clock;

    Conversions(Leads leads, ConversionStore store, Clock clock) {
        this.leads = leads;
        this.store = store;
        this.clock = clock;
    }

    /** Begins; the lead takes no other verb until the conversion has ended. */
    Lead begin(Person person, LeadId id, Version version, boolean withOpportunity, @Nullable UUID accountId) {
        UUID conversionId = Ids.next();
        Lead lead = leads.change(
                person,
                id,
                version,
                LeadVerb.CONVERT,
                "lead.conversion-started",
                before -> before.converting(conversionId, clock.instant()));
        Conversion conversion = new Conversion(
                conversionId, id, Conversion.Step.ACCOUNT, withOpportunity, accountId, null, false, null, null, null);
        store.begin(conversion, person.userName());
        leads.tell(lead, "lead.account-requested", AccountRequested.of(conversion, lead, person));
        return lead;
    }

    void accountReady(Answers.AccountReady answer) {
        store.at(answer.conversionId(), Conversion.Step.ACCOUNT).ifPresent(waiting -> {
            boolean more = waiting.withOpportunity();
            Conversion next = new Conversion(
                    waiting.id(),
                    waiting.leadId(),
                    more ? Conversion.Step.OPPORTUNITY : Conversion.Step.DONE,
                    more,
                    waiting.askedAccountId(),
                    answer.accountId(),
                    answer.accountCreated(),
                    answer.contactId(),
                    null,
                    null);
            store.save(next);
            if (more) {
                Lead lead = leads.get(SystemScope.ALL, next.leadId());
                leads.tell(lead, "lead.opportunity-requested", OpportunityRequested.of(next, lead));
            } else {
                finish(next);
            }
        });
    }

    void opportunityCreated(Answers.OpportunityCreated answer) {
        UUID conversionId = answer.conversionId();
        if (conversionId == null) {
            return;
        }
        store.at(conversionId, Conversion.Step.OPPORTUNITY).ifPresent(waiting -> {
            Conversion done = ended(waiting, Conversion.Step.DONE, answer.id(), null);
            store.save(done);
            finish(done);
        });
    }

    void accountRefused(Answers.Refused answer) {
        store.at(answer.conversionId(), Conversion.Step.ACCOUNT).ifPresent(waiting -> refuse(waiting, answer.why()));
    }

    void opportunityRefused(Answers.Refused answer) {
        store.at(answer.conversionId(), Conversion.Step.OPPORTUNITY)
                .ifPresent(waiting -> refuse(waiting, answer.why()));
    }

    private void finish(Conversion done) {
        Outcome outcome = new Outcome(done.id(), done.accountId(), done.contactId(), done.opportunityId());
        leads.changeBySystem(done.leadId(), "lead.converted", lead -> lead.converted(outcome, clock.instant()));
    }

    /** What earlier steps made is taken back, and the lead stands where it stood, with the reason. */
    private void refuse(Conversion waiting, String reason) {
        store.save(ended(waiting, Conversion.Step.REFUSED, null, reason));
        Lead lead = leads.changeBySystem(
                waiting.leadId(), "lead.conversion-refused", before -> before.notConverted(reason, clock.instant()));
        if (waiting.accountCreated()) {
            leads.tell(
                    lead,
                    "lead.conversion-cancelled",
                    new Answers.Cancelled(
                            waiting.id(), waiting.leadId().value(), waiting.accountId(), waiting.accountCreated()));
        }
    }

    private static Conversion ended(
            Conversion waiting, Conversion.Step step, @Nullable UUID opportunityId, @Nullable String reason) {
        return new Conversion(
                waiting.id(),
                waiting.leadId(),
                step,
                waiting.withOpportunity(),
                waiting.askedAccountId(),
                waiting.accountId(),
                waiting.accountCreated(),
                waiting.contactId(),
                opportunityId,
                reason);
    }
}
