package io.tidewater.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidewater.testkit.ServiceTest;
import io.tidewater.testkit.scope.ScopePlans;
import io.tidewater.ticket.record.TicketTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
@DisplayName("P2 what a person sees is found by indexes")
class ScopePlanIntegrationTests {

    private final ScopePlans plans;

    ScopePlanIntegrationTests(JdbcClient jdbc, TransactionTemplate transaction) {
        this.plans = new ScopePlans(jdbc, transaction);
    }

    @Test
    void everyWayOfSeeingATicketHasItsIndex() {
        assertThat(plans.withoutIndexes("ticket t", TicketTable.PROTECTED)).isEmpty();
    }
}
