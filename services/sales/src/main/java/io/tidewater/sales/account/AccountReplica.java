package io.tidewater.sales.account;

import io.tidewater.platform.importing.LookupRule;
import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.scope.ProtectedTable;
import io.tidewater.platform.scope.Roles;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.scope.SqlPredicate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one place with SQL on the copy of the accounts. */
@Repository
class AccountReplica {

    private static final ProtectedTable TABLE = ProtectedTable.aliased("a")
            .regionWide(Roles.FINANCE, Roles.SERVICE_AGENT)
            .pooledFor(Roles.SALES_REP, Roles.SALES_MANAGER)
            .customerAccount("id")
            .build();
    private static final String SELECT = "select a.id, a.number, a.name, a.owner_id, a.owner_user_name, a.org_path, "
            + "a.partner_id, a.version from account_replica a where not a.removed and ";

    private final JdbcClient jdbc;

    AccountReplica(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<KnownAccount> find(Scope scope, UUID id) {
        SqlPredicate visible = TABLE.visibleTo(scope);
        return jdbc.sql(SELECT + "a.id = :id and " + visible.sql())
                .param("id", id)
                .params(visible.params())
                .query(AccountReplica::read)
                .optional();
    }

    /** For a process that acts for nobody in particular. */
    Optional<KnownAccount> find(UUID id) {
        return jdbc.sql(SELECT + "a.id = :id")
                .param("id", id)
                .query(AccountReplica::read)
                .optional();
    }

    /**
     * Holds until the transaction ends whoever else settles what this account is called: else a record that is made just
     * while the account becomes known would keep the name it had before.
     */
    void settle(UUID id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:id, 0))")
                .param("id", id.toString())
                .query((row, index) -> id)
                .single();
    }

    List<KnownAccount> all(Scope scope) {
        SqlPredicate visible = TABLE.visibleTo(scope);
        return jdbc.sql(SELECT + visible.sql())
                .params(visible.params())
                .query(AccountReplica::read)
                .list();
    }

    /** Keeps what is newer than what is known; answers whether the account has another name by it. */
    boolean keep(KnownAccount account, boolean removed) {
        return jdbc.sql("""
                        with old as (select name from account_replica where id = :id)
                        insert into account_replica (id, number, name, name_key, owner_id, owner_user_name, org_path,
                            partner_id, removed, version)
                        values (:id, :number, :name, :key, :ownerId, :ownerUserName, cast(:unit as ltree), :partnerId,
                            :removed, :version)
                        on conflict (id) do update set number = excluded.number, name = excluded.name,
                            name_key = excluded.name_key, owner_id = excluded.owner_id,
                            owner_user_name = excluded.owner_user_name, org_path = excluded.org_path,
                            partner_id = excluded.partner_id, removed = excluded.removed, version = excluded.version
                        where account_replica.version < excluded.version
                        returning name is distinct from (select name from old)
                        """)
                .param("id", account.id())
                .param("number", account.number())
                .param("name", account.name())
                .param("key", LookupRule.IGNORE_SPACE_AND_PUNCTUATION.key(account.name()))
                .param("ownerId", account.ownerId())
                .param("ownerUserName", account.ownerUserName())
                .param("unit", account.unit() == null ? null : account.unit().ltree())
                .param("partnerId", account.partnerId())
                .param("removed", removed)
                .param("version", account.version())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private static KnownAccount read(ResultSet row, int index) throws SQLException {
        String unit = row.getString("org_path");
        return new KnownAccount(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("name"),
                row.getObject("owner_id", UUID.class),
                row.getString("owner_user_name"),
                unit == null ? null : OrgPath.ofLtree(unit),
                row.getString("partner_id"),
                row.getLong("version"));
    }
}
