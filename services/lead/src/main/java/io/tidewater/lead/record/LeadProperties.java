package io.tidewater.lead.record;

import io.tidewater.platform.scope.OrgPath;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of leads.
 *
 * @param defaultPool the unit whose pool takes what no rule places
 * @param zone where a day begins for those who have not said otherwise
 * @param phoneRegion ISO 3166 code by which numbers without a country code are read
 */
@ConfigurationProperties("tidewater.lead")
public record LeadProperties(
        String defaultPool,
        String phoneRegion,
        @DefaultValue("Asia/Shanghai") ZoneId zone) {

    /** The default pool as a path. */
    public OrgPath defaultPoolPath() {
        return OrgPath.of(defaultPool);
    }
}
