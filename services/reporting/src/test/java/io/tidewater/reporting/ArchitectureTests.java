package io.tidewater.reporting;

import io.tidewater.testkit.architecture.ServiceArchitecture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTests {

    @TestFactory
    Stream<DynamicTest> theHouseRulesHold() {
        return ServiceArchitecture.of(ReportingApplication.class).rules();
    }
}
