package io.tidewater.lead.record;

import io.tidewater.platform.scope.OrgPath;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of leads.
 *
 * @param defaultPool the unit whose pool takes what no rule places
 * @param phoneRegion ISO 3166 code by which numbers without a country code are read
 */
@ConfigurationProperties("tidewater.lead")
public record LeadProperties(String defaultPool, String phoneRegion) {

    /** The default pool as a path. */
    public OrgPath defaultPoolPath() {
        return OrgPath.of(defaultPool);
    }
}
