package io.tidewater.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidewater.testkit.Repository;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The contracts of this working copy, all of them. */
class RepositoryContractsTests {

    private final Contracts contracts = Contracts.ofRepository();

    @TestFactory
    Stream<DynamicTest> everyContractFollowsTheRules() {
        return contracts.events().stream()
                .map(event -> DynamicTest.dynamicTest(
                        event.toString(),
                        () -> assertThat(ContractChecks.faults(event)).isEmpty()));
    }

    @Test
    void everyExampleBelongsToASchema() {
        assertThat(ContractChecks.strayExamples(contracts)).isEmpty();
    }

    @Test
    void nothingChangedIncompatiblySinceMain() {
        assertThat(ContractChecks.breaksSinceMain(Repository.root())).isEmpty();
    }
}
