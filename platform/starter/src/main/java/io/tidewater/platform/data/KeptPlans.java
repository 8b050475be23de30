package io.tidewater.platform.data;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/**
 * Queries whose form leaves PostgreSQL one good plan, whatever their values: a connection plans each of them once. All others are
 * planned for each set of values, which takes as long as many of them run. The switch travels with the query and back, in one
 * round trip, so a transaction around it plans the rest for its values, as {@link Plans} says.
 */
public final class KeptPlans {

    private static final String KEEP = "select set_config('plan_cache_mode', 'force_generic_plan', true); ";
    private static final String BY_VALUES = "; select set_config('plan_cache_mode', 'force_custom_plan', true)";

    private final NamedParameterJdbcTemplate jdbc;

    /** Queries by these operations. */
    public KeptPlans(JdbcOperations jdbc) {
        this.jdbc = new NamedParameterJdbcTemplate(jdbc);
    }

    /**
     * The rows of a query.
     *
     * @param sql one statement with named parameters
     * @throws org.springframework.dao.DataAccessException as any query does
     */
    public <T> List<T> query(String sql, Map<String, ?> params, RowMapper<T> mapper) {
        List<T> rows = jdbc.execute(KEEP + sql + BY_VALUES, params, statement -> rows(statement, mapper));
        return rows == null ? List.of() : rows;
    }

    private static <T> List<T> rows(PreparedStatement statement, RowMapper<T> mapper) throws SQLException {
        statement.execute();
        statement.getMoreResults();
        List<T> rows = new ArrayList<>();
        try (ResultSet found = statement.getResultSet()) {
            while (found.next()) {
                rows.add(mapper.mapRow(found, rows.size()));
            }
        }
        return rows;
    }
}
