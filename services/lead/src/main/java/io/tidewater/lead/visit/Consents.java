package io.tidewater.lead.visit;

import io.tidewater.platform.data.Instants;
import io.tidewater.platform.event.EventLog;
import io.tidewater.platform.event.NewEvent;
import io.tidewater.platform.scope.Person;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records who agreed to be located at check-ins, and who took that back. */
@Service
@Transactional
class Consents {

    private final JdbcClient jdbc;
    private final EventLog events;
    private final Clock clock;

    Consents(JdbcClient jdbc, EventLog events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Consent of(UUID person) {
        return jdbc.sql("select given_at, withdrawn_at from lead_location_consent where person_id = :person")
                .param("person", person)
                .query((row, number) -> new Consent(Instants.read(row, "given_at"), Instants.read(row, "withdrawn_at")))
                .optional()
                .orElse(Consent.NONE);
    }

    Consent give(Person person) {
        Instant now = clock.instant();
        jdbc.sql("""
            insert into lead_location_consent (person_id, user_name, given_at) values (:id, :name, :now)
            on conflict (person_id) do update set given_at = :now, withdrawn_at = null
            where lead_location_consent.withdrawn_at is not null\
            """)
                .param("id", person.id())
                .param("name", person.userName())
                .param("now", Instants.toSql(now))
                .update();
        return told(person, "location-consent.given");
    }

    Consent withdraw(Person person) {
        jdbc.sql("update lead_location_consent set withdrawn_at = :now where person_id = :id and withdrawn_at is null")
                .param("now", Instants.toSql(clock.instant()))
                .param("id", person.id())
                .update();
        return told(person, "location-consent.withdrawn");
    }

    private Consent told(Person person, String type) {
        Consent consent = of(person.id());
        events.append(NewEvent.of(
                type,
                person.id(),
                new Given(person.id(), person.userName(), consent.givenAt(), consent.withdrawnAt())));
        return consent;
    }

    /** A person's consent as its events tell it. */
    record Given(
            UUID id,
            String userName,
            @org.jspecify.annotations.Nullable Instant givenAt,
            @org.jspecify.annotations.Nullable Instant withdrawnAt) {}
}
