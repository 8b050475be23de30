package io.tidewater.ticket.record;

import io.tidewater.platform.scope.OrgPath;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of tickets.
 *
 * @param defaultUnit the unit of tickets that outsiders make, until somebody takes them
 */
@ConfigurationProperties("tidewater.ticket")
record TicketProperties(String defaultUnit) {

    OrgPath defaultUnitPath() {
        return OrgPath.of(defaultUnit);
    }
}
