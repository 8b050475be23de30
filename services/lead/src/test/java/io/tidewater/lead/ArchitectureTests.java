package io.tidewater.lead;

import io.tidewater.testkit.architecture.ServiceArchitecture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTests {

    @TestFactory
    Stream<DynamicTest> theHouseRulesHold() {
        return ServiceArchitecture.of(LeadApplication.class)
                .readsUnscoped(
                        "ClosedLeads",
                        "DueLeads",
                        "Holdings",
                        "ImportedLeads",
                        "LeadSnapshots",
                        "LogReader",
                        "MergeStore",
                        "ParityController",
                        "Parties",
                        "PoolWitness",
                        "Ratings",
                        "Seats",
                        "VisitStore")
                .rules();
    }
}
