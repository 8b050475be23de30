package io.tidewater.lead.bulk;

import io.tidewater.lead.pool.Ownership;
import io.tidewater.lead.record.LeadEdit;
import io.tidewater.lead.record.LeadTable;
import io.tidewater.lead.record.LeadVerb;
import io.tidewater.lead.record.Leads;
import io.tidewater.lead.record.ManyChanged;
import io.tidewater.platform.custom.CustomFields;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.web.ProblemException;
import io.tidewater.platform.web.Version;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Does one thing with each of some leads; each is changed or refused by itself. */
@Component
class BulkChange {

    private final Leads leads;
    private final Ownership ownership;
    private final CustomFields fields;
    private final TransactionTemplate each;
    private final Clock clock;

    BulkChange(
            Leads leads,
            Ownership ownership,
            CustomFields fields,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.leads = leads;
        this.ownership = ownership;
        this.fields = fields;
        this.each = new TransactionTemplate(transactions);
        this.each.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.clock = clock;
    }

    /** Those that were refused, with the reason. */
    Map<UUID, ProblemException> run(BulkRequest request, Person person, List<UUID> ids) {
        return switch (request.action()) {
            case ASSIGN -> {
                String to = Objects.requireNonNull(request.userName());
                yield oneByOne(ids, id -> ownership.assign(person, id, Version.ANY, to));
            }
            case RELEASE -> {
                String why = Objects.requireNonNull(request.reason());
                yield oneByOne(ids, id -> ownership.release(person, id, Version.ANY, why));
            }
            case DISQUALIFY -> {
                String why = Objects.requireNonNull(request.reason());
                Instant now = clock.instant();
                yield leads.changeAll(
                                person,
                                ids,
                                LeadVerb.DISQUALIFY,
                                "lead.disqualified",
                                lead -> lead.disqualify(why, now))
                        .refused();
            }
            case EDIT -> edit(person, ids, Objects.requireNonNull(request.values()));
        };
    }

    private Map<UUID, ProblemException> edit(Person person, List<UUID> ids, LeadEdit values) {
        Instant now = clock.instant();
        ManyChanged done = leads.changeAll(person, ids, LeadVerb.EDIT, "lead.changed", lead -> {
            Map<String, Object> custom = fields.checkedChange(LeadTable.TYPE.name(), lead.custom(), values.custom());
            return values.changesNothing(lead, custom) ? lead : lead.edited(values.over(lead.profile()), custom, now);
        });
        return done.refused();
    }

    private Map<UUID, ProblemException> oneByOne(List<UUID> ids, Consumer<UUID> action) {
        Map<UUID, ProblemException> refused = new LinkedHashMap<>();
        for (UUID id : ids) {
            try {
                each.executeWithoutResult(status -> action.accept(id));
            } catch (ProblemException refusal) {
                refused.put(id, refusal);
            }
        }
        return refused;
    }
}
