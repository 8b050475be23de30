package io.tidewater.lead.integrity;

import io.tidewater.platform.data.Columns;
import io.tidewater.platform.data.Instants;
import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.scope.SqlPredicate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes findings. */
@Repository
class FindingStore {

    private static final TypeReference<List<Finding.Who>> PEOPLE = new TypeReference<>() {};
    private static final String COLUMNS =
            "select " + Columns.of("f", """
            id kind state fingerprint unit people person_ids lead_ids confidence evidence window_from
            window_to found_at decided_by decided_at comment version""") + ", f.unit::text as unit_text from lead_integrity_finding f";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    FindingStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<Finding> list(SqlPredicate rows, int most) {
        return jdbc.sql(COLUMNS + " where " + rows.sql() + " order by f.found_at desc, f.id desc limit " + most)
                .params(rows.params())
                .query(this::read)
                .list();
    }

    Optional<Finding> lock(SqlPredicate rows, UUID id) {
        return jdbc.sql(COLUMNS + " where " + rows.sql() + " and f.id = :id for update")
                .params(rows.params())
                .param("id", id)
                .query(this::read)
                .optional();
    }

    /**
     * Keeps a finding; while one of the same people and kind is open it takes over the newer evidence.
     *
     * @return false where it was open already
     */
    boolean keep(Finding finding, String fingerprint) {
        return jdbc.sql("""
            insert into lead_integrity_finding (id, kind, state, fingerprint, unit, people, person_ids,
                lead_ids, confidence, evidence, window_from, window_to, found_at)
            values (:id, :kind, 'open', :fingerprint, cast(:unit as ltree), cast(:people as jsonb), :persons,
                :leads, :confidence, cast(:evidence as jsonb), :from, :to, :at)
            on conflict (fingerprint) where state = 'open' do update set confidence = excluded.confidence,
                evidence = excluded.evidence, lead_ids = excluded.lead_ids,
                window_from = excluded.window_from, window_to = excluded.window_to
            returning id\
            """)
                .param("id", finding.id())
                .param("kind", finding.kind().key())
                .param("fingerprint", fingerprint)
                .param("unit", finding.unit().ltree())
                .param("people", json.writeValueAsString(finding.people()))
                .param("persons", finding.people().stream().map(Finding.Who::id).toArray(UUID[]::new))
                .param("leads", finding.leadIds().toArray(UUID[]::new))
                .param("confidence", finding.confidence())
                .param("evidence", json.writeValueAsString(finding.evidence()))
                .param("from", Instants.toSql(finding.windowFrom()))
                .param("to", Instants.toSql(finding.windowTo()))
                .param("at", Instants.toSql(finding.foundAt()))
                .query(UUID.class)
                .single()
                .equals(finding.id());
    }

    /** Whether somebody has decided about the same people and kind since. */
    boolean decidedSince(String fingerprint, Instant since) {
        return jdbc.sql("""
            select exists (select 1 from lead_integrity_finding
                where fingerprint = :fingerprint and state <> 'open' and decided_at > :since)\
            """)
                .param("fingerprint", fingerprint)
                .param("since", Instants.toSql(since))
                .query(Boolean.class)
                .single();
    }

    void decide(Finding finding) {
        jdbc.sql("""
            update lead_integrity_finding set state = :state, decided_by = :by, decided_at = :at,
                comment = :comment, version = :version where id = :id\
            """)
                .param("state", finding.state().key())
                .param("by", finding.decidedBy())
                .param("at", Instants.toSql(finding.decidedAt()))
                .param("comment", finding.comment())
                .param("version", finding.version())
                .param("id", finding.id())
                .update();
    }

    /** A finding that is not dismissed, sure enough to act on before anybody looked, or confirmed. */
    boolean stands(UUID person, List<String> kinds, double sure, Instant recent) {
        return jdbc.sql("""
            select exists (select 1 from lead_integrity_finding f
                where f.person_ids @> array[:person]::uuid[] and f.kind = any(:kinds)
                and (f.state = 'confirmed' and f.decided_at > :recent
                    or f.state = 'open' and f.confidence >= :sure))\
            """)
                .param("person", person)
                .param("kinds", kinds.toArray(String[]::new))
                .param("sure", sure)
                .param("recent", Instants.toSql(recent))
                .query(Boolean.class)
                .single();
    }

    private Finding read(ResultSet row, int number) throws SQLException {
        return new Finding(
                row.getObject("id", UUID.class),
                FindingKind.of(row.getString("kind")),
                Finding.State.of(row.getString("state")),
                row.getDouble("confidence"),
                OrgPath.ofLtree(row.getString("unit_text")),
                json.readValue(row.getString("people"), PEOPLE),
                List.of((UUID[]) row.getArray("lead_ids").getArray()),
                json.readValue(row.getString("evidence"), Finding.Evidence.class),
                Instants.require(row, "window_from"),
                Instants.require(row, "window_to"),
                Instants.require(row, "found_at"),
                row.getString("decided_by"),
                Instants.read(row, "decided_at"),
                row.getString("comment"),
                row.getLong("version"));
    }
}
