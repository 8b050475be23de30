package io.tidewater.lead;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void featuresMeetAtTheirDoorsOnly() {
        ApplicationModules.of(LeadApplication.class).verify();
    }
}
