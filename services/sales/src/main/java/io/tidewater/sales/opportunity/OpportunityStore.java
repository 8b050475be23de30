package io.tidewater.sales.opportunity;

import io.tidewater.platform.scope.ProtectedTable;
import io.tidewater.platform.scope.Roles;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.scope.SqlPredicate;
import io.tidewater.sales.Numbers;
import io.tidewater.sales.account.AccountNameCopies;
import io.tidewater.sales.pipeline.StageUse;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one place with SQL on opportunities. */
@Repository
class OpportunityStore implements AccountNameCopies, StageUse {

    static final ProtectedTable TABLE = ProtectedTable.aliased("o")
            .shares("opportunity_share")
            .regionWide(Roles.FINANCE)
            .build();

    private static final List<String> FIXED = List.of(
            "id",
            "number",
            "created_by",
            "created_at",
            "external_id",
            "lead_id",
            "conversion_id",
            "campaign_id",
            "source",
            "referrer");
    private static final List<String> CHANGING = List.of(
            "name",
            "account_id",
            "account_name",
            "amount_value",
            "amount_currency",
            "product_id",
            "product_name",
            "lines",
            "close_on",
            "engaged_on",
            "contact_id",
            "contact_name",
            "contact_role",
            "next_step",
            "loss_reason",
            "budget",
            "authority",
            "need",
            "timing",
            "pipeline",
            "stage",
            "stage_category",
            "probability",
            "stage_since",
            "owner_id",
            "owner_user_name",
            "owner_name",
            "org_path",
            "partner_id",
            "search",
            "version",
            "updated_at");
    private static final String ALL =
            Stream.concat(FIXED.stream(), CHANGING.stream()).collect(Collectors.joining(", "));
    static final String SELECTED = Stream.concat(FIXED.stream(), CHANGING.stream())
            .filter(column -> !column.equals("search"))
            .map(column -> "o." + column)
            .collect(Collectors.joining(", "));
    private static final String ROWS = " from jsonb_populate_recordset(null::opportunity, cast(:rows as jsonb)) r";

    private static final int FETCHED = 500;

    private final JdbcClient jdbc;
    private final OpportunityRows rows;
    private final Numbers numbers;

    OpportunityStore(JdbcClient jdbc, OpportunityRows rows, Numbers numbers) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.numbers = numbers;
    }

    String nextNumber() {
        return nextNumbers(1).getFirst();
    }

    List<String> nextNumbers(int count) {
        return numbers.next("D-", "opportunity_number", count);
    }

    /** Stores new deals and answers the ids of those stored; one whose conversion or external id is known is left out. */
    List<UUID> insert(List<Opportunity> deals) {
        return jdbc.sql("insert into opportunity (" + ALL + ") select " + ALL + ROWS
                        + " on conflict do nothing returning id")
                .param("rows", rows.write(deals))
                .query((row, index) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Stores changed deals and answers how many were still at the version they were read at. */
    int update(List<Opportunity> deals) {
        String assignments =
                CHANGING.stream().map(column -> column + " = r." + column).collect(Collectors.joining(", "));
        return jdbc.sql("update opportunity o set " + assignments + ROWS
                        + " where o.id = r.id and o.version = r.version - 1")
                .param("rows", rows.write(deals))
                .update();
    }

    Optional<Opportunity> find(Scope scope, OpportunityId id) {
        SqlPredicate visible = TABLE.visibleTo(scope);
        return jdbc.sql("select " + SELECTED + " from opportunity o where o.id = :id and " + visible.sql())
                .param("id", id.value())
                .params(visible.params())
                .query(rows::read)
                .optional();
    }

    /** Keeps others from changing the deal and what belongs to it until the transaction ends. */
    void hold(OpportunityId id) {
        jdbc.sql("select o.id from opportunity o where o.id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .single();
    }

    /** Deals by their names in another system, locked for an import. */
    List<Opportunity> importedAs(Collection<String> externalIds) {
        return jdbc.sql("select " + SELECTED
                        + " from opportunity o where o.external_id = any(:ids) order by o.id for update")
                .param("ids", externalIds.toArray(String[]::new))
                .query(rows::read)
                .list();
    }

    /** Every deal; to be closed, within a transaction. */
    Stream<Opportunity> streamAll() {
        return jdbc
                .sql("select " + SELECTED + " from opportunity o order by o.id")
                .withFetchSize(FETCHED)
                .query(rows::read)
                .stream();
    }

    Optional<Opportunity> ofConversion(UUID conversionId) {
        return jdbc.sql("select " + SELECTED + " from opportunity o where o.conversion_id = :id")
                .param("id", conversionId)
                .query(rows::read)
                .optional();
    }

    /** Gives the deals of an account its new name; the name is a copy, so no deal has changed by it. */
    @Override
    public void rename(UUID accountId, String name) {
        List<Opportunity> renamed = jdbc
                .sql("select " + SELECTED + " from opportunity o where o.account_id = :id for update")
                .param("id", accountId)
                .query(rows::read)
                .list()
                .stream()
                .map(deal -> deal.knowing(deal.terms().with(new AccountRef(accountId, name))))
                .toList();
        if (!renamed.isEmpty()) {
            jdbc.sql("update opportunity o set account_name = r.account_name, search = r.search" + ROWS
                            + " where o.id = r.id")
                    .param("rows", rows.write(renamed))
                    .update();
        }
    }

    @Override
    public List<String> stagesInUse(String pipeline) {
        return jdbc.sql("select distinct stage from opportunity where pipeline = :pipeline")
                .param("pipeline", pipeline)
                .query((row, index) -> row.getString("stage"))
                .list();
    }
}
