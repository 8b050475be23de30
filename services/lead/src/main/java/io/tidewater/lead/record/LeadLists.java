package io.tidewater.lead.record;

import io.tidewater.platform.list.ListReader;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.scope.SqlPredicate;
import io.tidewater.platform.web.ListQuery;
import io.tidewater.platform.web.PageResponse;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Repository;

/** Lists leads for other features, always within a scope. */
@Repository
public class LeadLists {

    private final ListReader<LeadFact> list;

    LeadLists(JdbcOperations jdbc) {
        this.list = new ListReader<>(jdbc, LeadTable.list((row, number) -> LeadFact.of(LeadTable.read(row, number))));
    }

    /** The page of the leads in scope that also meet the condition over {@code l}. */
    public PageResponse<LeadFact> read(Scope scope, ListQuery query, SqlPredicate condition) {
        return list.read(scope, query, condition);
    }
}
