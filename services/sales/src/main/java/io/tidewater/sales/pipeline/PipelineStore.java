package io.tidewater.sales.pipeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** SQL on pipelines. */
@Repository
class PipelineStore {

    private static final String SELECT = "select key, is_default, label, stages, version from pipeline";
    private static final TypeReference<List<Stage>> STAGES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PipelineStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<Pipeline> all() {
        return jdbc.sql(SELECT + " order by not is_default, key")
                .query(this::read)
                .list();
    }

    Optional<Pipeline> find(String key) {
        return jdbc.sql(SELECT + " where key = :key")
                .param("key", key)
                .query(this::read)
                .optional();
    }

    Optional<Pipeline> lock(String key) {
        return jdbc.sql(SELECT + " where key = :key for update")
                .param("key", key)
                .query(this::read)
                .optional();
    }

    void update(Pipeline pipeline) {
        jdbc.sql("""
                        update pipeline set label = cast(:label as jsonb), stages = cast(:stages as jsonb),
                            version = :version, updated_at = now()
                        where key = :key
                        """)
                .param("label", json.writeValueAsString(pipeline.label()))
                .param("stages", json.writeValueAsString(pipeline.stages()))
                .param("version", pipeline.version())
                .param("key", pipeline.key())
                .update();
    }

    private Pipeline read(ResultSet row, int index) throws SQLException {
        return new Pipeline(
                row.getString("key"),
                row.getBoolean("is_default"),
                json.readValue(row.getString("label"), Label.class),
                json.readValue(row.getString("stages"), STAGES),
                row.getLong("version"));
    }
}
