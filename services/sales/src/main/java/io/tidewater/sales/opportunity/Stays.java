package io.tidewater.sales.opportunity;

import io.tidewater.platform.data.Instants;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The stages each deal has been in, and for how long (S3). */
@Repository
class Stays {

    /** A stay in a stage; the present one has not been left. */
    record Stay(
            String stage,
            String category,
            Instant enteredAt,
            @Nullable Instant leftAt,
            String enteredBy,
            @Nullable String note) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Stays(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Ends the present stays of these deals and begins the next; the deals were written before, in this transaction. */
    void begin(List<Opportunity> deals, String by, @Nullable String note) {
        jdbc.sql("""
                        with entry as (
                            select * from jsonb_to_recordset(cast(:rows as jsonb))
                                e(opportunity_id uuid, stage text, category text, entered_at timestamptz)),
                        ended as (
                            update opportunity_stay s set left_at = greatest(s.entered_at, e.entered_at) from entry e
                            where s.opportunity_id = e.opportunity_id and s.left_at is null returning 1)
                        insert into opportunity_stay (opportunity_id, stage, category, entered_at, entered_by, note)
                        select opportunity_id, stage, category, entered_at, :by, :note from entry
                        where (select count(*) from ended) >= 0
                        """)
                .param(
                        "rows",
                        json.writeValueAsString(deals.stream().map(Stays::entry).toList()))
                .param("by", by)
                .param("note", note)
                .update();
    }

    private static Map<String, Object> entry(Opportunity deal) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("opportunity_id", deal.id().value());
        row.put("stage", deal.progress().stage());
        row.put("category", deal.progress().category().key());
        row.put("entered_at", deal.progress().since());
        return row;
    }

    /** All stays of a deal the caller has already seen, oldest first. */
    List<Stay> of(Opportunity deal) {
        return jdbc.sql("""
                        select stage, category, entered_at, left_at, entered_by, note from opportunity_stay
                        where opportunity_id = :id order by seq
                        """)
                .param("id", deal.id().value())
                .query((row, index) -> new Stay(
                        row.getString("stage"),
                        row.getString("category"),
                        Instants.require(row, "entered_at"),
                        Instants.read(row, "left_at"),
                        row.getString("entered_by"),
                        row.getString("note")))
                .list();
    }
}
