package io.tidewater.ticket.account;

import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.scope.ProtectedTable;
import io.tidewater.platform.scope.Roles;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.scope.SqlPredicate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one place with SQL on the copy of the accounts. */
@Repository
class AccountReplica {

    private static final ProtectedTable TABLE = ProtectedTable.aliased("a")
            .regionWide(Roles.FINANCE, Roles.SERVICE_AGENT, Roles.TECHNICIAN)
            .pooledFor(Roles.SALES_REP, Roles.SALES_MANAGER)
            .customerAccount("id")
            .build();

    private final JdbcClient jdbc;

    AccountReplica(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<KnownAccount> find(Scope scope, UUID id) {
        SqlPredicate visible = TABLE.visibleTo(scope);
        return jdbc.sql("""
                        select a.id, a.name, a.owner_id, a.org_path::text as unit, a.partner_id, a.version
                        from account_replica a where not a.removed and a.id = :id and """ + " " + visible.sql())
                .param("id", id)
                .params(visible.params())
                .query(AccountReplica::read)
                .optional();
    }

    /** Keeps what is newer than what is known; answers whether the account has another name by it. */
    boolean keep(KnownAccount account, boolean removed) {
        return jdbc.sql("""
                        with old as (select name from account_replica where id = :id)
                        insert into account_replica (id, name, owner_id, org_path, partner_id, removed, version)
                        values (:id, :name, :ownerId, cast(:unit as ltree), :partnerId, :removed, :version)
                        on conflict (id) do update set name = excluded.name, owner_id = excluded.owner_id,
                            org_path = excluded.org_path, partner_id = excluded.partner_id,
                            removed = excluded.removed, version = excluded.version
                        where account_replica.version < excluded.version
                        returning name is distinct from (select name from old)
                        """)
                .param("id", account.id())
                .param("name", account.name())
                .param("ownerId", account.ownerId())
                .param("unit", account.unit() == null ? null : account.unit().ltree())
                .param("partnerId", account.partnerId())
                .param("removed", removed)
                .param("version", account.version())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private static KnownAccount read(ResultSet row, int index) throws SQLException {
        String unit = row.getString("unit");
        return new KnownAccount(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("owner_id", UUID.class),
                unit == null ? null : OrgPath.ofLtree(unit),
                row.getString("partner_id"),
                row.getLong("version"));
    }
}
