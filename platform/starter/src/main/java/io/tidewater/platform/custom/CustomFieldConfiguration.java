package io.tidewater.platform.custom;

import io.tidewater.platform.event.EventLog;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Gives every service its custom fields. */
@AutoConfiguration(afterName = "io.tidewater.platform.event.EventConfiguration")
class CustomFieldConfiguration {

    @Bean
    CustomFields customFields(JdbcClient jdbc, JsonMapper json, EventLog events, Clock clock) {
        return new CustomFields(new CustomFieldStore(jdbc, json), events, clock);
    }
}
