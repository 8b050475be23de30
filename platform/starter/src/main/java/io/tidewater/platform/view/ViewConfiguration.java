package io.tidewater.platform.view;

import io.tidewater.platform.event.EventLog;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Gives every service its saved views. */
@AutoConfiguration(afterName = "io.tidewater.platform.event.EventConfiguration")
class ViewConfiguration {

    @Bean
    SavedViews savedViews(JdbcClient jdbc, JsonMapper json, EventLog events, Clock clock) {
        return new SavedViews(new ViewStore(jdbc, json, clock), events);
    }
}
