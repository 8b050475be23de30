package io.tidewater.platform.custom;

import io.tidewater.platform.data.Columns;
import io.tidewater.platform.data.Instants;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of definitions. */
final class CustomFieldStore {

    private static final String COLUMNS = Columns.of("custom_field", """
            record_type key type labels required choices position active version created_at updated_at""");

    private static final TypeReference<List<CustomField.Choice>> CHOICES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    CustomFieldStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<CustomField> all(String recordType) {
        return jdbc.sql("select " + COLUMNS + " from custom_field where record_type = ? order by position, key")
                .params(recordType)
                .query(this::read)
                .list();
    }

    Optional<CustomField> find(String recordType, String key) {
        return jdbc.sql("select " + COLUMNS + " from custom_field where record_type = ? and key = ?")
                .params(recordType, key)
                .query(this::read)
                .optional();
    }

    /** Writes the definition, whether it is new or not. */
    CustomField save(String recordType, CustomField field, Instant now) {
        return jdbc.sql("""
                        insert into custom_field (record_type, key, type, labels, required, choices, position, active,
                            created_at, updated_at)
                        values (:type, :key, :kind, cast(:labels as jsonb), :required, cast(:choices as jsonb), :position,
                            :active, :now, :now)
                        on conflict (record_type, key) do update set labels = excluded.labels,
                            required = excluded.required, choices = excluded.choices, position = excluded.position,
                            active = excluded.active, version = custom_field.version + 1, updated_at = :now
                        returning %s""".formatted(COLUMNS))
                .param("type", recordType)
                .param("key", field.key())
                .param("kind", field.type().key())
                .param("labels", json.writeValueAsString(field.names()))
                .param("required", field.required())
                .param("choices", json.writeValueAsString(field.choices() == null ? List.of() : field.choices()))
                .param("position", field.position())
                .param("active", field.inUse())
                .param("now", Instants.toSql(now))
                .query(this::read)
                .single();
    }

    private CustomField read(ResultSet row, int number) throws SQLException {
        return new CustomField(
                row.getString("key"),
                CustomFieldType.of(row.getString("type")),
                json.readValue(row.getString("labels"), Labels.class),
                row.getBoolean("required"),
                json.readValue(row.getString("choices"), CHOICES),
                row.getInt("position"),
                row.getBoolean("active"),
                row.getLong("version"));
    }
}
