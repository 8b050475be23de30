package io.tidewater.platform.importing;

import io.tidewater.platform.job.JobId;
import io.tidewater.platform.web.FieldError;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of refused rows. */
final class RejectedRows {

    private static final int PAGE = 1_000;
    private static final TypeReference<List<RejectedRow.Reason>> REASONS = new TypeReference<>() {};
    private static final TypeReference<List<String>> CELLS = new TypeReference<>() {};

    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final RowMapper<RejectedRow> mapper;

    RejectedRows(JdbcTemplate jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
        this.mapper = (row, number) -> new RejectedRow(
                row.getLong("line"),
                json.readValue(row.getString("reasons"), REASONS),
                json.readValue(row.getString("cells"), CELLS));
    }

    static RejectedRow of(SourceRow source, List<FieldError> errors) {
        List<RejectedRow.Reason> reasons = errors.stream()
                .map(error -> new RejectedRow.Reason(error.field(), error.rule(), Arrays.asList(error.args())))
                .toList();
        return new RejectedRow(source.line(), reasons, source.cells());
    }

    void add(JobId job, List<RejectedRow> rows) {
        jdbc.batchUpdate(
                "insert into job_rejected_row (job_id, line, reasons, cells) values (?, ?, cast(? as jsonb), cast(? as jsonb))",
                rows,
                PAGE,
                (statement, row) -> {
                    statement.setObject(1, job.value());
                    statement.setLong(2, row.line());
                    statement.setString(3, json.writeValueAsString(row.reasons()));
                    statement.setString(
                            4,
                            json.writeValueAsString(row.cells().stream()
                                    .map(RejectedRows::storable)
                                    .toList()));
                });
    }

    /** What PostgreSQL cannot store is shown as a replacement character; the row was refused for it. */
    private static String storable(String cell) {
        return CellReader.isStorable(cell) ? cell : cell.replaceAll("[\\x00\\p{Cs}]", "\uFFFD");
    }

    /** The refused rows after a line, in the order of the file. */
    List<RejectedRow> after(JobId job, long line) {
        return jdbc.query(
                "select line, reasons, cells from job_rejected_row where job_id = ? and line > ? order by line limit "
                        + PAGE,
                mapper,
                job.value(),
                line);
    }

    /** How often each reason occurred, most frequent first. */
    List<Map<String, Object>> summary(JobId job) {
        return jdbc.query(
                """
                select reason ->> 'field' as field, reason ->> 'rule' as rule, count(*) as rows
                from job_rejected_row, jsonb_array_elements(reasons) reason
                where job_id = ? group by 1, 2 order by 3 desc, 1, 2 limit 50
                """,
                (row, number) -> Map.of(
                        "field", row.getString("field"), "rule", row.getString("rule"), "rows", row.getLong("rows")),
                job.value());
    }
}
