package io.tidewater.sales.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidewater.testkit.ServiceTest;
import io.tidewater.testkit.scope.ScopePlans;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
@DisplayName("P2 what a person sees is found by indexes")
class OrderScopePlanIntegrationTests {

    private final ScopePlans plans;

    OrderScopePlanIntegrationTests(JdbcClient jdbc, TransactionTemplate transaction) {
        this.plans = new ScopePlans(jdbc, transaction);
    }

    @Test
    void everyWayOfSeeingAnOrderHasItsIndex() {
        assertThat(plans.withoutIndexes("sales_order o", OrderStore.TABLE)).isEmpty();
    }
}
