package io.tidewater.lead.assignment;

import io.tidewater.lead.record.Owner;
import io.tidewater.platform.data.Columns;
import io.tidewater.platform.data.CopyIn;
import io.tidewater.platform.data.Instants;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the decision by which each lead was placed. */
@Repository
public class Decisions {

    private static final String COLUMNS = Columns.of("d", "lead_id rules_version rule pool owner_id explanation at");

    private static final CopyIn COPY = CopyIn.into(
            "lead_assignment_decision",
            List.of("lead_id", "rules_version", "rule", "pool", "owner_id", "explanation", "at"));

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Decisions(JdbcTemplate template, JsonMapper json, Clock clock) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
        this.json = json;
        this.clock = clock;
    }

    /** Keeps the decision beside the lead. */
    public void keep(UUID lead, Decision decision) {
        jdbc.sql("""
                        insert into lead_assignment_decision (lead_id, rules_version, rule, pool, owner_id, explanation, at)
                        values (:lead, :version, :rule, cast(:pool as ltree), :owner, cast(:explanation as jsonb), :at)
                        on conflict (lead_id) do nothing""")
                .param("lead", lead)
                .param("version", decision.rulesVersion())
                .param("rule", decision.rule())
                .param("pool", decision.pool().ltree())
                .param("owner", ownerId(decision))
                .param("explanation", json.writeValueAsString(decision.explanation()))
                .param("at", Instants.toSql(clock.instant()))
                .update();
    }

    /** Keeps the decisions beside leads that are new. */
    public void keepAll(Map<UUID, Decision> decisions) {
        OffsetDateTime now = Instants.toSql(clock.instant());
        COPY.write(
                template,
                decisions.entrySet(),
                (each, line) -> line.add(each.getKey())
                        .add(each.getValue().rulesVersion())
                        .add(each.getValue().rule())
                        .add(each.getValue().pool().ltree())
                        .add(ownerId(each.getValue()))
                        .add(json.writeValueAsString(each.getValue().explanation()))
                        .add(now));
    }

    private static @Nullable UUID ownerId(Decision decision) {
        Owner owner = decision.owner();
        return owner == null ? null : owner.id();
    }

    Optional<Kept> of(UUID lead) {
        return jdbc.sql("select " + COLUMNS
                        + ", d.pool::text as pool_text from lead_assignment_decision d where lead_id = :lead")
                .param("lead", lead)
                .query((row, number) -> new Kept(
                        row.getLong("rules_version"),
                        row.getString("rule"),
                        "/" + row.getString("pool_text").replace('.', '/'),
                        json.readTree(row.getString("explanation")),
                        Instants.require(row, "at")))
                .optional();
    }

    record Kept(long rulesVersion, @Nullable String rule, String pool, JsonNode explanation, Instant at) {}
}
