package io.tidewater.lead.followup;

import io.tidewater.lead.record.LeadFact;
import io.tidewater.lead.record.LeadLists;
import io.tidewater.lead.record.LeadTable;
import io.tidewater.platform.data.Instants;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.scope.SqlPredicate;
import io.tidewater.platform.web.ListQuery;
import io.tidewater.platform.web.PageResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Leads that have an owner and that nobody has contacted for a while (L17). */
@Repository
class Neglect {

    /** The stages, in days. */
    static final List<Integer> STAGES = List.of(7, 15, 30, 60);

    private static final String OWNED =
            "l.owner_id is not null and l.merged_into is null and l.state in ('assigned', 'working', 'qualified') and l.held_since < :latest";
    private static final String LAST_CONTACT = "greatest(l.held_since, l.last_follow_up_at)";

    private final JdbcClient jdbc;
    private final LeadLists lists;
    private final Clock clock;

    Neglect(JdbcClient jdbc, LeadLists lists, Clock clock) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.clock = clock;
    }

    PageResponse<LeadFact> list(Scope scope, ListQuery query, int days) {
        Object since = before(days);
        return lists.read(
                scope,
                query,
                new SqlPredicate(
                        OWNED + " and " + LAST_CONTACT + " < :since", Map.of("latest", since, "since", since)));
    }

    /** How many there are of each stage, each stage with those of the later ones. */
    List<NeglectStage> counts(Scope scope) {
        SqlPredicate rows = LeadTable.PROTECTED
                .visibleTo(scope)
                .and(new SqlPredicate(OWNED, Map.of("latest", before(STAGES.getFirst()))));
        StringBuilder counts = new StringBuilder();
        for (int days : STAGES) {
            counts.append(counts.isEmpty() ? "" : ", ")
                    .append("count(*) filter (where " + LAST_CONTACT + " < :since" + days + ") as days" + days);
        }
        JdbcClient.StatementSpec query = jdbc.sql("select " + counts + " from lead l where " + rows.sql())
                .params(rows.params());
        for (int days : STAGES) {
            query = query.param("since" + days, before(days));
        }
        return query.query((row, number) -> {
                    List<NeglectStage> stages = new ArrayList<>();
                    for (int days : STAGES) {
                        stages.add(new NeglectStage(days, row.getLong("days" + days)));
                    }
                    return stages;
                })
                .single();
    }

    private Object before(int days) {
        Instant since = clock.instant().minus(Duration.ofDays(days));
        return java.util.Objects.requireNonNull(Instants.toSql(since));
    }

    /** Leads not contacted for so many days. */
    record NeglectStage(int days, long leads) {}
}
