package io.tidewater.account.record;

import io.tidewater.platform.data.Instants;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.scope.SqlPredicate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes rows of accounts. */
@Repository
class AccountStore {

    private static final String INSERT = """
            insert into account (id, number, name, name_key, type, level, status, industry, country, city, employees, revenue,
                website, phone, registration_number, year_established, parent_id, parent_name, external_id,
                owner_id, owner_user_name, owner_name, org_path, partner_id, created_by, custom, search, version,
                created_at, updated_at)
            values (:id, :number, :name, :nameKey, :type, :level, :status, :industry, :country, :city, :employees, :revenue,
                :website, :phone, :registrationNumber, :yearEstablished, :parentId, :parentName, :externalId,
                :ownerId, :ownerUserName, :ownerName, cast(:unit as ltree), :partnerId, :createdBy,
                cast(:custom as jsonb), cast(:search as tsvector), :version, :createdAt, :updatedAt)""";

    private static final String UPDATE = """
            update account set name = :name, name_key = :nameKey, type = :type, level = :level, status = :status,
                industry = :industry, country = :country, city = :city, employees = :employees, revenue = :revenue,
                website = :website, phone = :phone, registration_number = :registrationNumber,
                year_established = :yearEstablished, parent_id = :parentId, parent_name = :parentName,
                external_id = :externalId, owner_id = :ownerId, owner_user_name = :ownerUserName,
                owner_name = :ownerName, org_path = cast(:unit as ltree), custom = cast(:custom as jsonb),
                search = cast(:search as tsvector), version = :version, updated_at = :updatedAt
            where id = :id and version = :version - 1""";

    private static final int FETCHED = 500;

    private final NamedParameterJdbcTemplate jdbc;
    private final JsonMapper json;

    AccountStore(NamedParameterJdbcTemplate jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<String> nextNumbers(int count) {
        return jdbc.queryForList(
                "select 'A' || lpad(nextval('account_number')::text, 7, '0') from generate_series(1, :count)",
                Map.of("count", count),
                String.class);
    }

    void insert(List<Account> accounts) {
        jdbc.batchUpdate(INSERT, rows(accounts));
    }

    void update(List<Account> accounts) {
        jdbc.batchUpdate(UPDATE, rows(accounts));
    }

    Optional<Account> find(Scope scope, AccountId id) {
        return one(scope, id, "");
    }

    /** As {@link #find}, and nobody else changes the account until the transaction ends. */
    Optional<Account> lock(Scope scope, AccountId id) {
        return one(scope, id, " for update of a");
    }

    /** Accounts in scope whose names are the same but for legal form, case and punctuation. */
    List<Account> sameNames(Scope scope, Collection<String> nameKeys) {
        SqlPredicate visible = AccountTable.visibleTo(scope);
        MapSqlParameterSource params =
                new MapSqlParameterSource(visible.params()).addValue("keys", nameKeys.toArray(String[]::new));
        return jdbc.query(
                "select " + AccountTable.COLUMNS + " from account a where a.name_key = any(:keys) and " + visible.sql()
                        + " order by a.created_at limit 1000",
                params,
                AccountTable::read);
    }

    /** Every account, also those that were withdrawn; to be closed, within a transaction. */
    Stream<Account> streamAll() {
        return JdbcClient.create(jdbc)
                .sql("select " + AccountTable.COLUMNS + " from account a order by a.id")
                .withFetchSize(FETCHED)
                .query(AccountTable::read)
                .stream();
    }

    private Optional<Account> one(Scope scope, AccountId id, String lock) {
        SqlPredicate visible = AccountTable.visibleTo(scope);
        MapSqlParameterSource params = new MapSqlParameterSource(visible.params()).addValue("id", id.value());
        return jdbc
                .query(
                        "select " + AccountTable.COLUMNS + " from account a where a.id = :id and " + visible.sql()
                                + lock,
                        params,
                        AccountTable::read)
                .stream()
                .findFirst();
    }

    private MapSqlParameterSource[] rows(List<Account> accounts) {
        return accounts.stream().map(this::row).toArray(MapSqlParameterSource[]::new);
    }

    private MapSqlParameterSource row(Account account) {
        MapSqlParameterSource row = new MapSqlParameterSource();
        addProfile(row, account);
        Keeper keeper = account.keeper();
        return row.addValue("id", account.id().value())
                .addValue("number", account.number())
                .addValue(
                        "parentId",
                        account.parentId() == null ? null : account.parentId().value())
                .addValue("parentName", account.parentName())
                .addValue("ownerId", keeper.id())
                .addValue("ownerUserName", keeper.userName())
                .addValue("ownerName", keeper.name())
                .addValue("unit", keeper.unit().ltree())
                .addValue("partnerId", keeper.partnerId())
                .addValue("createdBy", account.createdBy())
                .addValue("custom", json.writeValueAsString(account.custom()))
                .addValue("version", account.version())
                .addValue("createdAt", Instants.toSql(account.createdAt()))
                .addValue("updatedAt", Instants.toSql(account.updatedAt()));
    }

    private static void addProfile(MapSqlParameterSource row, Account account) {
        Profile profile = account.profile();
        row.addValue("name", profile.name())
                .addValue("nameKey", profile.nameKey())
                .addValue("type", profile.type())
                .addValue("level", profile.level())
                .addValue("status", profile.status())
                .addValue("industry", profile.industry())
                .addValue("country", profile.country())
                .addValue("city", profile.city())
                .addValue("employees", profile.employees())
                .addValue("revenue", profile.revenue())
                .addValue("website", profile.website())
                .addValue("phone", profile.phone())
                .addValue("registrationNumber", profile.registrationNumber())
                .addValue("yearEstablished", profile.yearEstablished())
                .addValue("externalId", profile.externalId())
                .addValue("search", profile.search(account.number()));
    }
}
