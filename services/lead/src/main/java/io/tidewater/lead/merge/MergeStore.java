package io.tidewater.lead.merge;

import io.tidewater.lead.record.Lead;
import io.tidewater.platform.data.Columns;
import io.tidewater.platform.data.Instants;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The merges, each with the row of the lead that went as it was. */
@Repository
class MergeStore {

    private static final String COLUMNS = Columns.of("m", """
            id lead_id other_id other_number other_company other_row values_before values_after moved
            by_user_name at undone_at undone_by""");

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    MergeStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Keeps the merge; to be called before the row of the lead that goes is touched. */
    void keep(Merge merge, Lead other, Picked before, Picked after) {
        jdbc.sql("""
                        insert into lead_merge (id, lead_id, other_id, other_number, other_company, other_row,
                            values_before, values_after, moved, by_user_name, at)
                        select :id, :lead, :other, :number, :company, to_jsonb(o), cast(:before as jsonb),
                            cast(:after as jsonb), '{}', :by, :at
                        from lead o where o.id = :other""")
                .param("id", merge.id())
                .param("lead", merge.leadId())
                .param("other", merge.otherId())
                .param("number", other.number())
                .param("company", other.profile().company())
                .param("before", json.writeValueAsString(before.values()))
                .param("after", json.writeValueAsString(after.values()))
                .param("by", merge.byUserName())
                .param("at", Instants.toSql(merge.at()))
                .update();
    }

    /** The merge, which nobody else takes back until the transaction ends. */
    Optional<Kept> lock(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from lead_merge m where id = :id for update")
                .param("id", id)
                .query((row, number) -> new Kept(
                        merge(row), picked(row.getString("values_before")), picked(row.getString("values_after"))))
                .optional();
    }

    /** Newest first. */
    List<Merge> of(UUID lead) {
        return jdbc.sql("select " + COLUMNS + " from lead_merge m where lead_id = :lead order by at desc limit 100")
                .param("lead", lead)
                .query((row, number) -> merge(row))
                .list();
    }

    void undone(UUID id, String by, Instant at) {
        jdbc.sql("update lead_merge set undone_at = :at, undone_by = :by where id = :id")
                .param("at", Instants.toSql(at))
                .param("by", by)
                .param("id", id)
                .update();
    }

    private Picked picked(String values) {
        return new Picked(json.readValue(values, OBJECT));
    }

    private static Merge merge(ResultSet row) throws SQLException {
        return new Merge(
                row.getObject("id", UUID.class),
                row.getObject("lead_id", UUID.class),
                row.getObject("other_id", UUID.class),
                row.getString("other_number"),
                row.getString("other_company"),
                row.getString("by_user_name"),
                Instants.require(row, "at"),
                Instants.read(row, "undone_at"),
                row.getString("undone_by"));
    }

    /** A merge with the values of the lead that stayed, before and after. */
    record Kept(Merge merge, Picked before, Picked after) {}
}
