package io.tidewater.lead.pool;

import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.scope.Person;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers that a lead lay openly in a pool, also after somebody took it. */
@Repository
class PoolWitness {

    private final JdbcClient jdbc;

    PoolWitness(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the lead once lay in a public pool that is open to the person. */
    boolean sawInPool(Person person, UUID lead) {
        String units = person.units().stream().map(OrgPath::ltree).collect(Collectors.joining(",", "{", "}"));
        return jdbc.sql("""
                        select exists (select 1 from lead
                            where id = :lead and pooled_at is not null and home_pool @> cast(:units as ltree[]))""")
                .param("lead", lead)
                .param("units", units)
                .query(Boolean.class)
                .single();
    }
}
