package io.tidewater.sales.order;

import io.tidewater.platform.scope.ProtectedTable;
import io.tidewater.platform.scope.Roles;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.scope.SqlPredicate;
import io.tidewater.sales.Numbers;
import io.tidewater.sales.account.AccountNameCopies;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one place with SQL on orders. */
@Repository
class OrderStore implements AccountNameCopies {

    static final ProtectedTable TABLE = ProtectedTable.aliased("o")
            .regionWide(Roles.FINANCE, Roles.DELIVERY_LEAD)
            .customerAccount("account_id")
            .creator("created_by")
            .build();
    static final String SELECTED =
            "o.id, o.number, o.account_id, o.account_name, o.opportunity_id, o.state, o.currency, "
                    + "o.total_value, o.lines, o.reason, o.submitted_at, o.owner_id, o.owner_user_name, o.org_path, o.partner_id, "
                    + "o.created_by, o.version, o.created_at, o.updated_at";

    private static final String ROW = " from jsonb_populate_recordset(null::sales_order, cast(:rows as jsonb)) r";

    private static final int FETCHED = 500;

    private final JdbcClient jdbc;
    private final OrderRows rows;
    private final Numbers numbers;

    OrderStore(JdbcClient jdbc, OrderRows rows, Numbers numbers) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.numbers = numbers;
    }

    String nextNumber() {
        return numbers.next("SO-", "sales_order_number");
    }

    void insert(SalesOrder order) {
        jdbc.sql("""
                        insert into sales_order (id, number, account_id, account_name, opportunity_id, state, currency,
                            total_value, lines, reason, submitted_at, owner_id, owner_user_name, org_path, partner_id,
                            created_by, search, version, created_at, updated_at)
                        select id, number, account_id, account_name, opportunity_id, state, currency,
                            total_value, lines, reason, submitted_at, owner_id, owner_user_name, org_path, partner_id,
                            created_by, search, version, created_at, updated_at
                        """ + ROW).param("rows", rows.write(List.of(order))).update();
    }

    /** Stores a changed order; false when it is no longer at the version it was read at. */
    boolean update(SalesOrder order) {
        return jdbc.sql("""
                        update sales_order o set state = r.state, currency = r.currency, total_value = r.total_value,
                            lines = r.lines, reason = r.reason, submitted_at = r.submitted_at, search = r.search,
                            version = r.version, updated_at = r.updated_at
                        """ + ROW + " where o.id = r.id and o.version = r.version - 1")
                        .param("rows", rows.write(List.of(order)))
                        .update()
                == 1;
    }

    Optional<SalesOrder> find(Scope scope, UUID id) {
        SqlPredicate visible = TABLE.visibleTo(scope);
        return jdbc.sql("select " + SELECTED + " from sales_order o where o.id = :id and " + visible.sql())
                .param("id", id)
                .params(visible.params())
                .query(rows::read)
                .optional();
    }

    /** For the credit check, which acts for nobody in particular. */
    Optional<SalesOrder> forCredit(UUID id) {
        return jdbc.sql("select " + SELECTED + " from sales_order o where o.id = :id")
                .param("id", id)
                .query(rows::read)
                .optional();
    }

    /** As {@link #forCredit}, held until the end of the transaction. */
    Optional<SalesOrder> lock(UUID id) {
        return jdbc.sql("select " + SELECTED + " from sales_order o where o.id = :id for update")
                .param("id", id)
                .query(rows::read)
                .optional();
    }

    /** Every order; to be closed, within a transaction. */
    Stream<SalesOrder> streamAll() {
        return jdbc
                .sql("select " + SELECTED + " from sales_order o order by o.id")
                .withFetchSize(FETCHED)
                .query(rows::read)
                .stream();
    }

    @Override
    public void rename(UUID accountId, String name) {
        List<SalesOrder> renamed = jdbc
                .sql("select " + SELECTED + " from sales_order o where o.account_id = :id for update")
                .param("id", accountId)
                .query(rows::read)
                .list()
                .stream()
                .map(order ->
                        order.boughtBy(new Buyer(accountId, name, order.buyer().opportunityId())))
                .toList();
        if (!renamed.isEmpty()) {
            jdbc.sql("update sales_order o set account_name = r.account_name, search = r.search" + ROW
                            + " where o.id = r.id")
                    .param("rows", rows.write(renamed))
                    .update();
        }
    }
}
