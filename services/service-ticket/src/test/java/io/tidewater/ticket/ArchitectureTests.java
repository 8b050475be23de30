package io.tidewater.ticket;

import io.tidewater.testkit.architecture.ServiceArchitecture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rules of the house for this service. */
class ArchitectureTests {

    @TestFactory
    Stream<DynamicTest> theRulesOfTheHouse() {
        return ServiceArchitecture.of(TicketApplication.class).rules();
    }
}
