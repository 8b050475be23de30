package io.tidewater.sales.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidewater.testkit.ServiceTest;
import io.tidewater.testkit.scope.ScopePlans;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
@DisplayName("P2 what a person sees is found by indexes")
class OpportunityScopePlanIntegrationTests {

    private final ScopePlans plans;

    OpportunityScopePlanIntegrationTests(JdbcClient jdbc, TransactionTemplate transaction) {
        this.plans = new ScopePlans(jdbc, transaction);
    }

    @Test
    void everyWayOfSeeingADealHasItsIndex() {
        assertThat(plans.withoutIndexes("opportunity o", OpportunityStore.TABLE))
                .isEmpty();
    }
}
