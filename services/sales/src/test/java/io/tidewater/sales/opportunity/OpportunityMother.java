package io.tidewater.sales.opportunity;

import io.tidewater.platform.data.Ids;
import io.tidewater.platform.data.Money;
import io.tidewater.platform.scope.OrgPath;
import io.tidewater.sales.pipeline.Pipeline;
import io.tidewater.sales.pipeline.PipelineMother;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Deals for tests. */
final class OpportunityMother {

    static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private OpportunityMother() {}

    /** Just found: nothing but a name is known. */
    static Opportunity bare() {
        return in("prospecting", terms(null, null, null, Facts.NONE));
    }

    /** With amount and closing day. */
    static Opportunity priced() {
        return in("prospecting", terms(Money.of("4514.00", "USD"), LocalDate.of(2026, 12, 31), null, Facts.NONE));
    }

    static Opportunity won() {
        return priced().enter(PipelineMother.stage("won"), NOON);
    }

    static Opportunity in(String stage, Terms terms) {
        return Opportunity.open(
                new OpportunityId(Ids.next()),
                "D-1",
                terms,
                Pipeline.DEFAULT,
                PipelineMother.stage(stage),
                Origin.NONE,
                new Owner(UUID.randomUUID(), "rep-east-1", "李娜", OrgPath.of("/sales/east/team-1"), null),
                null,
                NOON);
    }

    static Terms terms(@Nullable Money amount, @Nullable LocalDate closeOn, @Nullable String lossReason, Facts facts) {
        return new Terms(
                "Terminals",
                AccountRef.NONE,
                amount,
                ProductRef.NONE,
                List.of(),
                closeOn,
                null,
                Contact.NONE,
                null,
                lossReason,
                facts);
    }
}
