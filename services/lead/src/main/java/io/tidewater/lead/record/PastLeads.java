package io.tidewater.lead.record;

import io.tidewater.platform.data.Instants;
import io.tidewater.platform.list.Conditions;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.scope.SqlPredicate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Leads that came in before, to try rules on. */
@Repository
public class PastLeads {

    private final JdbcClient jdbc;

    PastLeads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The newest in scope that came in within the time and meet the filter; oldest first, as the rules met them.
     *
     * @throws io.tidewater.platform.web.ProblemException 400 for a filter that cannot be used
     */
    public List<Lead> within(Scope scope, Instant from, Instant to, @Nullable String filter, int most) {
        SqlPredicate rows = LeadTable.PROTECTED
                .visibleTo(scope)
                .and(Conditions.filter(LeadTable.TYPE, filter))
                .and(new SqlPredicate(
                        "l.created_at >= :from and l.created_at < :to",
                        Map.of("from", Instants.toSql(from), "to", Instants.toSql(to))));
        return jdbc.sql("select " + LeadTable.COLUMNS + " from lead l where " + rows.sql()
                        + " order by l.created_at desc, l.id desc limit " + most)
                .params(rows.params())
                .query(LeadTable::read)
                .list()
                .reversed();
    }
}
