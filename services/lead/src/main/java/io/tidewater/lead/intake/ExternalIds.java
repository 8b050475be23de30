package io.tidewater.lead.intake;

import io.tidewater.lead.record.Lead;
import io.tidewater.lead.record.Leads;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.scope.SqlPredicate;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds leads by the id that another system gave them. */
@Repository
class ExternalIds {

    private final Leads leads;
    private final JdbcClient jdbc;

    ExternalIds(Leads leads, JdbcClient jdbc) {
        this.leads = leads;
        this.jdbc = jdbc;
    }

    /** The lead in scope; others who bring the same id wait until the transaction ends. */
    Optional<Lead> hold(Person person, String externalId) {
        jdbc.sql("select count(pg_advisory_xact_lock(hashtextextended('external:' || :id, 7)))")
                .param("id", externalId)
                .query(Long.class)
                .single();
        return find(person, externalId);
    }

    Optional<Lead> find(Person person, String externalId) {
        return leads
                .newest(
                        Scope.of(person),
                        new SqlPredicate("l.external_id = :external_id", Map.of("external_id", externalId)),
                        1)
                .stream()
                .findFirst();
    }
}
