package io.tidewater.lead;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidewater.testkit.Answer;
import io.tidewater.testkit.Api;
import io.tidewater.testkit.ServiceTest;
import io.tidewater.testkit.TestPeople;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** While the next release is rolled out its migrations are in the database that this one works on. */
@ServiceTest
class NextReleaseIntegrationTests {

    private static final String LEADS = "/api/v1/leads";
    /** From the fifth time on the driver keeps a statement prepared; each of sixteen connections has its own. */
    private static final int PREPARED = 40;

    private final Api api;
    private final JdbcClient jdbc;

    NextReleaseIntegrationTests(Api api, JdbcClient jdbc) {
        this.api = api;
        this.jdbc = jdbc;
    }

    @Test
    @DisplayName("a column that the next release adds to any table disturbs nothing that is prepared")
    void aColumnOfTheNextRelease() {
        for (int i = 0; i < PREPARED; i++) {
            work();
        }
        List<String> tables = jdbc.sql("""
                        select table_name from information_schema.tables
                        where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not like 'flyway%'
                            and not exists (select 1 from pg_inherits where inhrelid = table_name::regclass)""").query(String.class).list();
        assertThat(tables).contains("lead", "conversion", "submission", "job");
        tables.forEach(table -> alter(table, "add column next_release integer"));
        try {
            for (int i = 0; i < PREPARED; i++) {
                work();
            }
        } finally {
            tables.forEach(table -> alter(table, "drop column next_release"));
        }
    }

    private void alter(String table, String how) {
        jdbc.sql("alter table \"" + table + "\" " + how).update();
    }

    /** What reps do all day, each step a transaction that reads before it writes. */
    private void work() {
        Api rep = api.as(TestPeople.repEast1());
        UUID id = rep.post(LEADS, Map.of("company", LeadMother.company()))
                .expect(201)
                .id();
        rep.get(LEADS + "?limit=2").expect(200);
        rep.post(LEADS + "/{id}/follow-ups", Map.of("channel", "call", "text", "Wants a demo"), id)
                .expect(201);
        Answer lead = rep.get(LEADS + "/{id}", id).expect(200);
        assertThat(lead.at("/company")).isNotEmpty();
        rep.get(LEADS + "/{id}/history", id).expect(200);
        rep.post(LEADS + "/{id}/qualify", Map.of(), id).expect(200);
        rep.post(LEADS + "/{id}/disqualify", Map.of("reason", "no-need"), id).expect(200);
    }
}
