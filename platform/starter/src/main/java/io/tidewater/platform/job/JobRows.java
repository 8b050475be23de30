package io.tidewater.platform.job;

import io.tidewater.platform.data.Instants;
import io.tidewater.platform.scope.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Turns rows of the job table into {@link Job}s and back. */
final class JobRows implements RowMapper<Job> {

    private static final TypeReference<Map<String, Object>> THINGS = new TypeReference<>() {};
    private static final TypeReference<Map<String, Long>> COUNTS = new TypeReference<>() {};

    private final JsonMapper json;

    JobRows(JsonMapper json) {
        this.json = json;
    }

    String write(Object value) {
        return json.writeValueAsString(value);
    }

    @Override
    public Job mapRow(ResultSet row, int number) throws SQLException {
        String error = row.getString("error");
        return new Job(
                new JobId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                JobState.of(row.getString("state")),
                json.readValue(row.getString("person"), Person.class),
                json.readValue(row.getString("params"), THINGS),
                json.readValue(row.getString("cursor"), THINGS),
                json.readValue(row.getString("counts"), COUNTS),
                row.getObject("total", Long.class),
                row.getLong("worked_ms"),
                row.getBoolean("cancel_requested"),
                row.getInt("attempt"),
                Instants.require(row, "created_at"),
                Instants.read(row, "started_at"),
                Instants.read(row, "finished_at"),
                things(row.getString("result")),
                error == null ? null : json.readValue(error, JobFailure.class));
    }

    private @Nullable Map<String, Object> things(@Nullable String text) {
        return text == null ? null : json.readValue(text, THINGS);
    }
}
