package io.tidewater.account.overview;

import io.tidewater.platform.scope.ProtectedTable;
import io.tidewater.platform.scope.Roles;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.scope.SqlPredicate;
import java.util.Map;

/**
 * Who sees a record of another service here: whom that service shows it to, and not everybody who sees the account. Shares
 * of single records are not known here, so what is seen by share alone stays out of the overview.
 */
final class LinkedScope {

    private static final Map<String, ProtectedTable> BY_KIND = Map.of(
            "lead",
            rows().creator("created_by")
                    .pooledFor(Roles.SALES_REP, Roles.TELESALES, Roles.SALES_MANAGER)
                    .regionWide(Roles.MARKETER)
                    .build(),
            "opportunity",
            rows().regionWide(Roles.FINANCE).build(),
            "order",
            rows().regionWide(Roles.FINANCE, Roles.DELIVERY_LEAD)
                    .customerAccount("account_id")
                    .creator("created_by")
                    .build(),
            "ticket",
            rows().regionWide(Roles.SERVICE_AGENT, Roles.TECHNICIAN)
                    .customerAccount("account_id")
                    .creator("created_by")
                    .build());

    private LinkedScope() {}

    /** Over the alias {@code r} of {@code linked_record}. */
    static SqlPredicate visibleTo(Scope scope) {
        return BY_KIND.entrySet().stream()
                .map(kind -> SqlPredicate.of("r.kind = '" + kind.getKey() + "'")
                        .and(kind.getValue().visibleTo(scope)))
                .reduce(SqlPredicate.NONE, SqlPredicate::or);
    }

    private static ProtectedTable.Builder rows() {
        return ProtectedTable.aliased("r");
    }
}
