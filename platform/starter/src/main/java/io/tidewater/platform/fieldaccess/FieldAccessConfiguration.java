package io.tidewater.platform.fieldaccess;

import io.tidewater.platform.event.EventLog;
import io.tidewater.platform.web.CurrentPerson;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Gives every service the rules of fields, and masks the answers of those that name their record type. */
@AutoConfiguration(afterName = "io.tidewater.platform.event.EventConfiguration")
class FieldAccessConfiguration {

    @Bean
    FieldAccess fieldAccess(JdbcClient jdbc, JsonMapper json, EventLog events, Clock clock) {
        return new FieldAccess(jdbc, json, events, clock);
    }

    @Bean
    @ConditionalOnProperty("tidewater.field-access.record-type")
    MaskedAnswers maskedAnswers(
            FieldAccess access,
            JsonMapper json,
            @Value("${tidewater.field-access.record-type}") String recordType,
            CurrentPerson person) {
        return new MaskedAnswers(access, json, recordType, () -> person.find().orElse(null));
    }
}
