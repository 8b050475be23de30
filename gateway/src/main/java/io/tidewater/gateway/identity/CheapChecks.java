package io.tidewater.gateway.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** Two things that took a third of a hop's time, and what does the same for less. */
@Configuration(proxyBeanMethods = false)
class CheapChecks {

    /** A span per security filter cost more than the filters. */
    @Bean
    SecurityObservationSettings withoutObservations() {
        return SecurityObservationSettings.noObservations();
    }

    /** The usual firewall, with a loop in place of the pattern that it matches against every header at each look. */
    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedHeaderValues(CheapChecks::isPlain);
        return firewall;
    }

    static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            char one = value.charAt(i);
            if ((one < ' ' && one != '\t') || one == 127) {
                return false;
            }
        }
        return true;
    }
}
