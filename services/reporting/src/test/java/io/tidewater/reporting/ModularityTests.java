package io.tidewater.reporting;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void featuresMeetAtTheirDoorsOnly() {
        ApplicationModules.of(ReportingApplication.class).verify();
    }
}
