package io.tidewater.lead.record;

import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.scope.SqlPredicate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The newest leads of a scope, to try rules out on. */
@Repository
public class NewestLeads {

    private final JdbcClient jdbc;

    NewestLeads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** At most so many. */
    public List<Lead> of(Scope scope, int most) {
        SqlPredicate visible = LeadTable.PROTECTED.visibleTo(scope);
        return jdbc.sql("select " + LeadTable.COLUMNS + " from lead l where " + visible.sql()
                        + " order by l.created_at desc, l.id desc limit :most")
                .params(visible.params())
                .param("most", most)
                .query(LeadTable::read)
                .list();
    }
}
