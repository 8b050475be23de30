package io.tidewater.lead.record;

import io.tidewater.platform.data.CopyIn;
import io.tidewater.platform.data.Instants;
import io.tidewater.platform.event.Causation;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** Who owned a lead and when; lines are added and never changed (L14). */
@Repository
class OwnershipLedger {

    private static final String INSERT = """
        insert into lead_ownership (lead_id, owner_id, owner_user_name, owner_unit, how, reason, by_user_name, at)
        values (:lead, :owner, :ownerUserName, cast(:ownerUnit as ltree), :how, :reason, :by, :at)\
        """;

    private static final CopyIn COPY = CopyIn.into(
            "lead_ownership",
            List.of("lead_id", "owner_id", "owner_user_name", "owner_unit", "how", "reason", "by_user_name", "at"));

    private static final List<String> PARAMETERS =
            List.of("lead", "owner", "ownerUserName", "ownerUnit", "how", "reason", "by", "at");

    private final NamedParameterJdbcTemplate jdbc;

    OwnershipLedger(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void recordAll(List<Lead> leads, String how) {
        if (leads.size() < CopyIn.WORTH) {
            jdbc.batchUpdate(INSERT, leads.stream().map(lead -> line(lead, how)).toArray(MapSqlParameterSource[]::new));
        } else {
            COPY.write(jdbc.getJdbcOperations(), leads, (lead, line) -> {
                MapSqlParameterSource values = line(lead, how);
                PARAMETERS.forEach(parameter -> line.add(values.getValue(parameter)));
            });
        }
    }

    private static MapSqlParameterSource line(Lead lead, String how) {
        Owner owner = lead.owner();
        return new MapSqlParameterSource()
                .addValue("lead", lead.id().value())
                .addValue("owner", owner == null ? null : owner.id())
                .addValue("ownerUserName", owner == null ? null : owner.userName())
                .addValue("ownerUnit", owner == null ? null : owner.unit().ltree())
                .addValue("how", how)
                .addValue("reason", lead.reason())
                .addValue("by", Causation.actor())
                .addValue("at", Instants.toSql(lead.updatedAt()));
    }
}
