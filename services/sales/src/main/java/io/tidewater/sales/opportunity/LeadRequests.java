package io.tidewater.sales.opportunity;

import io.tidewater.platform.data.Ids;
import io.tidewater.platform.data.Money;
import io.tidewater.platform.event.EventLog;
import io.tidewater.platform.event.EventMessage;
import io.tidewater.platform.event.NewEvent;
import io.tidewater.platform.scope.OrgPath;
import io.tidewater.sales.account.Accounts;
import io.tidewater.sales.account.KnownAccount;
import io.tidewater.sales.org.Organisation;
import io.tidewater.sales.pipeline.Pipeline;
import io.tidewater.sales.pipeline.Pipelines;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers conversions of leads that ask for a deal: exactly one deal for each, or a refusal for good (L21). */
@Component
class LeadRequests {

    /** What the lead service says of the deal it wants. */
    record OpportunityRequest(
            UUID conversionId,
            @Nullable UUID leadId,
            @Nullable UUID accountId,
            @Nullable UUID contactId,
            @Nullable String contactName,
            @Nullable String name,
            @Nullable String company,
            @Nullable Money amount,
            @Nullable UUID ownerId,
            @Nullable String ownerUserName,
            @Nullable String ownerName,
            @Nullable String orgPath,
            @Nullable String partnerId,
            @Nullable String campaignId,
            @Nullable String source,
            @Nullable String referrer) {}

    record Refusal(UUID conversionId, @Nullable UUID leadId, String reason) {}

    private static final int LONGEST_NAME = 200;

    private final OpportunityStore store;
    private final OpportunityWriter writer;
    private final Deals deals;
    private final EventLog events;

    LeadRequests(OpportunityStore store, OpportunityWriter writer, Deals deals, EventLog events) {
        this.store = store;
        this.writer = writer;
        this.deals = deals;
        this.events = events;
    }

    /** Runs in the consumer's transaction. */
    void handle(EventMessage<OpportunityRequest> message) {
        OpportunityRequest request = message.data();
        String refusal = refusal(request);
        if (refusal != null) {
            Refusal data = new Refusal(request.conversionId(), request.leadId(), refusal);
            events.append(NewEvent.of("opportunity.refused", request.conversionId(), data));
            return;
        }
        if (store.ofConversion(request.conversionId()).isEmpty()) {
            writer.add(List.of(deals.converted(request, store.nextNumber())), "lead");
        }
    }

    private static @Nullable String refusal(OpportunityRequest request) {
        if (request.name() == null || request.name().isBlank()) {
            return "name-required";
        }
        if (!OrgPath.isPath(request.orgPath())) {
            return "unit-unknown";
        }
        return request.amount() != null && request.amount().isNegative() ? "amount-negative" : null;
    }

    /** Makes deals of requests. */
    @Component
    static class Deals {

        private final Accounts accounts;
        private final Organisation organisation;
        private final Pipelines pipelines;
        private final Clock clock;

        Deals(Accounts accounts, Organisation organisation, Pipelines pipelines, Clock clock) {
            this.accounts = accounts;
            this.organisation = organisation;
            this.pipelines = pipelines;
            this.clock = clock;
        }

        Opportunity converted(OpportunityRequest request, String number) {
            Pipeline pipeline = pipelines.require(Pipeline.DEFAULT);
            return Opportunity.open(
                    new OpportunityId(Ids.next()),
                    number,
                    terms(request),
                    pipeline.key(),
                    pipeline.first(),
                    new Origin(
                            null,
                            request.leadId(),
                            request.conversionId(),
                            request.campaignId(),
                            request.source(),
                            request.referrer()),
                    owner(request),
                    request.ownerId(),
                    clock.instant());
        }

        private Terms terms(OpportunityRequest request) {
            String name = String.valueOf(request.name()).strip();
            return new Terms(
                    name.substring(0, Math.min(name.length(), LONGEST_NAME)),
                    account(request),
                    request.amount(),
                    ProductRef.NONE,
                    List.of(),
                    null,
                    null,
                    new Contact(request.contactId(), request.contactName(), null),
                    null,
                    null,
                    Facts.NONE);
        }

        /** The account's event may still be on its way; until it comes the company's name as the lead had it serves. */
        private AccountRef account(OpportunityRequest request) {
            UUID id = request.accountId();
            return id == null
                    ? AccountRef.NONE
                    : new AccountRef(
                            id, accounts.known(id).map(KnownAccount::name).orElse(request.company()));
        }

        private Owner owner(OpportunityRequest request) {
            String name = request.ownerId() == null
                    ? null
                    : organisation
                            .nameOf(request.ownerId())
                            .orElse(request.ownerName() == null ? request.ownerUserName() : request.ownerName());
            return new Owner(
                    request.ownerId(),
                    request.ownerUserName(),
                    name,
                    OrgPath.of(String.valueOf(request.orgPath())),
                    request.partnerId());
        }
    }
}
