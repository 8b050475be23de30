package io.tidewater.ticket;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Features are modules that meet at their doors. */
class ModularityTests {

    @Test
    void featuresMeetAtTheirDoorsAndNotInCircles() {
        ApplicationModules.of(TicketApplication.class).verify();
    }
}
