package io.tidewater.marketing;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void featuresMeetAtTheirDoorsOnly() {
        ApplicationModules.of(MarketingApplication.class).verify();
    }
}
