package io.tidewater.lead.record;

import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.scope.SqlPredicate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The leads of a scope in the order of their ids, a stretch at a time, for work that looks at all of them. */
@Repository
public class LeadsInOrder {

    private final JdbcClient jdbc;

    LeadsInOrder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next ones behind an id; from the first for null. */
    public List<Lead> after(Scope scope, @Nullable UUID id, int most) {
        SqlPredicate visible = LeadTable.PROTECTED.visibleTo(scope);
        return jdbc.sql("select " + LeadTable.COLUMNS + " from lead l where l.id > :after and " + visible.sql()
                        + " order by l.id limit :most")
                .params(visible.params())
                .param("after", id == null ? new UUID(0, 0) : id)
                .param("most", most)
                .query(LeadTable::read)
                .list();
    }
}
