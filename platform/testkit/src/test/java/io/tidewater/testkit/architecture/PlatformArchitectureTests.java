package io.tidewater.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidewater.platform.scope.Scope;
import io.tidewater.testkit.TestPeople;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PlatformArchitectureTests {

    @TestFactory
    Stream<DynamicTest> theStarterKeepsTheRules() {
        return PlatformArchitecture.of(Scope.class)
                .identityWords(
                        "CUSTOMER", "DELIVERY_LEAD", "accountId", "account", "customerAccount", "customerAccountColumn")
                .rules();
    }

    @TestFactory
    Stream<DynamicTest> theTestkitKeepsTheRules() {
        return PlatformArchitecture.of(TestPeople.class)
                .identityWords("customer1", "accountId", "contactOf", "customer", "byCustomer")
                .rules();
    }

    @Test
    void businessWordsAreFoundInsideOtherNames() {
        assertThat(Stream.of("LeadStore", "openTickets", "MAX_ORDERS_OF_ACCOUNT"))
                .allMatch(PlatformArchitecture::hasBusinessWord);
        assertThat(Stream.of("Leader", "misleading", "contacted", "ORDER", "orderBy"))
                .noneMatch(PlatformArchitecture::hasBusinessWord);
    }
}
