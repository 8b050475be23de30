package io.tidewater.lead.model;

import io.tidewater.platform.data.Ids;
import io.tidewater.platform.data.Instants;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The trained models in all their versions. */
@Repository
class ModelStore {

    private static final String INFO = "id, version, in_use, report, by_user_name, trained_at";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ModelStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    ModelInfo add(TrainedModel model, Report report, String by, Instant at) {
        return jdbc.sql("insert into lead_score_model (id, report, model, auc, by_user_name, trained_at)"
                        + " values (:id, cast(:report as jsonb), cast(:model as jsonb), :auc, :by, :at) returning "
                        + INFO)
                .param("id", Ids.next())
                .param("report", json.writeValueAsString(report))
                .param("model", json.writeValueAsString(model))
                .param("auc", report.auc())
                .param("by", by)
                .param("at", Instants.toSql(at))
                .query(this::info)
                .single();
    }

    /** Newest first, at most a hundred. */
    List<ModelInfo> all() {
        return jdbc.sql("select " + INFO + " from lead_score_model order by version desc limit 100")
                .query(this::info)
                .list();
    }

    Optional<ModelInfo> find(UUID id) {
        return jdbc.sql("select " + INFO + " from lead_score_model where id = :id")
                .param("id", id)
                .query(this::info)
                .optional();
    }

    Optional<ModelInfo> inUse() {
        return jdbc.sql("select " + INFO + " from lead_score_model where in_use")
                .query(this::info)
                .optional();
    }

    TrainedModel model(UUID id) {
        return jdbc.sql("select model from lead_score_model where id = :id")
                .param("id", id)
                .query((row, number) -> json.readValue(row.getString("model"), TrainedModel.class))
                .single();
    }

    /** Puts this one in use and the former one out of it. */
    void use(UUID id) {
        jdbc.sql("update lead_score_model set in_use = false where in_use and id <> :id")
                .param("id", id)
                .update();
        jdbc.sql("update lead_score_model set in_use = true where id = :id")
                .param("id", id)
                .update();
    }

    private ModelInfo info(ResultSet row, int number) throws SQLException {
        return new ModelInfo(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getBoolean("in_use"),
                json.readValue(row.getString("report"), Report.class),
                row.getString("by_user_name"),
                Instants.require(row, "trained_at"));
    }
}
