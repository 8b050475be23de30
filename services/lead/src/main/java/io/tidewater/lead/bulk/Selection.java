package io.tidewater.lead.bulk;

import io.tidewater.lead.record.LeadTable;
import io.tidewater.platform.fieldaccess.FieldAccess;
import io.tidewater.platform.list.Conditions;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.scope.SqlPredicate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the leads that a list would show, in the order of their ids, so that a job can go through them. */
@Repository
class Selection {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final FieldAccess access;

    Selection(JdbcClient jdbc, FieldAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** How many, counted up to a limit. */
    long count(Scope scope, @Nullable String filter, @Nullable String q, int limit) {
        SqlPredicate rows = rows(scope, filter, q);
        return jdbc.sql("select count(*) from (select 1 from lead l where " + rows.sql() + " limit " + limit + ") x")
                .params(rows.params())
                .query(Long.class)
                .single();
    }

    /** The next ids after one; none when there are no more. */
    List<UUID> after(Scope scope, @Nullable String filter, @Nullable String q, @Nullable UUID last, int most) {
        SqlPredicate rows = rows(scope, filter, q)
                .and(new SqlPredicate("l.id > :last_id", Map.of("last_id", last == null ? BEFORE_ALL : last)));
        return jdbc.sql("select l.id from lead l where " + rows.sql() + " order by l.id limit " + most)
                .params(rows.params())
                .query(UUID.class)
                .list();
    }

    private SqlPredicate rows(Scope scope, @Nullable String filter, @Nullable String q) {
        return LeadTable.PROTECTED
                .visibleTo(scope)
                .and(Conditions.filter(LeadTable.TYPE, filter == null || filter.isBlank() ? null : filter))
                .and(search(scope, q == null || q.isBlank() ? null : q));
    }

    private SqlPredicate search(Scope scope, @Nullable String q) {
        if (q == null) {
            return SqlPredicate.ALL;
        }
        var hidden = access.unsearchable(LeadTable.TYPE.name(), scope.person(), LeadTable.SEARCHED);
        return Conditions.search("l.search", q, hidden);
    }
}
