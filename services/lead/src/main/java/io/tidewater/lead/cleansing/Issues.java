package io.tidewater.lead.cleansing;

import io.tidewater.lead.record.Lead;
import io.tidewater.lead.record.LeadTable;
import io.tidewater.platform.data.Instants;
import io.tidewater.platform.event.Causation;
import io.tidewater.platform.event.EventLog;
import io.tidewater.platform.event.NewEvent;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.scope.SqlPredicate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What is known to be wrong with the data of leads (L8). */
@Repository
@Transactional
class Issues {

    private static final int MOST = 200;
    private static final String SELECT =
            "select i.lead_id, i.kind, i.found_at, i.found_by, l.number, l.company from lead_issue i join lead l on l.id = i.lead_id";

    private final JdbcClient jdbc;
    private final EventLog events;
    private final Clock clock;

    Issues(JdbcClient jdbc, EventLog events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Of one lead. */
    List<Issue> of(UUID lead) {
        return jdbc.sql(SELECT + " where i.lead_id = :lead order by i.kind")
                .param("lead", lead)
                .query(Issues::read)
                .list();
    }

    /** Of the leads in scope, the newest found first; at most two hundred. */
    List<Issue> in(Scope scope, @Nullable IssueKind kind) {
        SqlPredicate visible = LeadTable.PROTECTED.visibleTo(scope);
        return jdbc.sql(SELECT + " where (cast(:kind as text) is null or i.kind = :kind) and " + visible.sql()
                        + " order by i.found_at desc, i.lead_id limit " + MOST)
                .params(visible.params())
                .param("kind", kind == null ? null : kind.key())
                .query(Issues::read)
                .list();
    }

    /** What is known of these leads. */
    Map<UUID, Set<IssueKind>> of(List<Lead> leads) {
        Map<UUID, Set<IssueKind>> known = new HashMap<>();
        jdbc.sql("select lead_id, kind from lead_issue where lead_id = any(:leads)")
                .param("leads", leads.stream().map(lead -> lead.id().value()).toArray(UUID[]::new))
                .query(row -> {
                    known.computeIfAbsent(row.getObject("lead_id", UUID.class), lead -> EnumSet.noneOf(IssueKind.class))
                            .add(IssueKind.of(row.getString("kind")));
                });
        return known;
    }

    /** Adds what is new and takes away what is gone, and tells of it. */
    void change(UUID lead, Set<IssueKind> before, Set<IssueKind> after) {
        for (IssueKind kind : after) {
            if (!before.contains(kind)) {
                add(lead, kind);
            }
        }
        for (IssueKind kind : before) {
            if (!after.contains(kind)) {
                jdbc.sql("delete from lead_issue where lead_id = ? and kind = ?")
                        .params(lead, kind.key())
                        .update();
            }
        }
        if (!before.equals(after)) {
            List<String> issues =
                    new ArrayList<>(after.stream().map(IssueKind::key).toList());
            events.append(NewEvent.of("lead.issues-found", lead, new Found(lead, issues)));
        }
    }

    private void add(UUID lead, IssueKind kind) {
        jdbc.sql(
                        "insert into lead_issue (lead_id, kind, found_at, found_by) values (?, ?, ?, ?) on conflict do nothing")
                .param(lead)
                .param(kind.key())
                .param(Instants.toSql(clock.instant()))
                .param(Causation.actor())
                .update();
    }

    private static Issue read(ResultSet row, int number) throws SQLException {
        return new Issue(
                row.getObject("lead_id", UUID.class),
                row.getString("number"),
                row.getString("company"),
                IssueKind.of(row.getString("kind")),
                Instants.require(row, "found_at"),
                row.getString("found_by"));
    }

    /** All that is wrong with a lead by now. */
    private record Found(UUID id, List<String> issues) {}
}
