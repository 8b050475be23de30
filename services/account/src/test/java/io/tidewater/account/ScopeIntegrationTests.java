package io.tidewater.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidewater.testkit.Answer;
import io.tidewater.testkit.Api;
import io.tidewater.testkit.ServiceTest;
import io.tidewater.testkit.TestPerson;
import io.tidewater.testkit.scope.ScopeOracle;
import io.tidewater.testkit.scope.ScopeWorld;
import io.tidewater.testkit.scope.ScopedRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
@DisplayName("P2 random people see of random accounts what the oracle says")
class ScopeIntegrationTests {

    private static final ScopeOracle ORACLE = ScopeOracle.plain()
            .shared()
            .byCreator()
            .byCustomer()
            .pooledFor("sales-rep", "sales-manager")
            .regionWide("finance", "service-agent", "marketer", "technician", "delivery-lead");

    private final Api api;
    private final JdbcClient jdbc;

    ScopeIntegrationTests(Api api, JdbcClient jdbc) {
        this.api = api;
        this.jdbc = jdbc;
    }

    @Test
    void listCountPageAndContactsGiveTheSameSet() {
        ScopeWorld world = ScopeWorld.random(20_261_122L, 24, 80);
        List<ScopedRecord> accounts =
                world.records().stream().map(ScopeIntegrationTests::account).toList();
        accounts.forEach(this::insert);
        UUID first = accounts.getFirst().id();
        for (TestPerson drawn : world.people()) {
            TestPerson person = drawn.roles().contains("customer") ? drawn.contactOf(first) : drawn;
            Set<UUID> visible = ORACLE.visible(person, accounts);

            Answer list = api.as(person)
                    .get("/api/v1/accounts?limit=200&count=exact&filter={f}", "industry == 'scope-world'")
                    .expect(200);
            Answer contacts = api.as(person)
                    .get("/api/v1/contacts?limit=200&filter={f}", "role == 'scope-world'")
                    .expect(200);

            assertThat(ids(list, "id")).as("%s in %s", person, world).isEqualTo(visible);
            assertThat(list.json().path("count").asInt()).isEqualTo(visible.size());
            assertThat(ids(contacts, "accountId")).as("%s in %s", person, world).isEqualTo(visible);
            for (ScopedRecord account : accounts.subList(0, 8)) {
                int expected = visible.contains(account.id()) ? 200 : 404;
                api.as(person).get(AccountMother.ACCOUNT, account.id()).expect(expected);
                api.as(person)
                        .get(AccountMother.ACCOUNT + "/overview", account.id())
                        .expect(expected);
            }
        }
    }

    /** A customer's company is the account itself. */
    private static ScopedRecord account(ScopedRecord any) {
        return new ScopedRecord(
                any.id(), any.ownerId(), any.unit(), any.partnerId(), any.id(), any.createdBy(), any.grants());
    }

    private void insert(ScopedRecord account) {
        jdbc.sql("""
                        insert into account (id, number, name, name_key, type, level, status, industry, owner_id, org_path,
                            partner_id, created_by, search, created_at, updated_at)
                        values (:id, :number, 'World', 'world', 'customer', 'normal', 'active', 'scope-world', :owner,
                            cast(:unit as ltree), :partner, :creator, '', now(), now())""")
                .param("id", account.id())
                .param("number", account.id().toString())
                .param("owner", account.ownerId())
                .param("unit", ltree(account.unit()))
                .param("partner", account.partnerId())
                .param("creator", account.createdBy())
                .update();
        jdbc.sql("""
                        insert into contact (id, account_id, name, role, search, created_at, updated_at)
                        values (gen_random_uuid(), :id, 'Somebody', 'scope-world', '', now(), now())""").param("id", account.id()).update();
        account.grants()
                .forEach(grant -> jdbc.sql("""
                                insert into account_share (record_id, user_id, org_path, granted_by, granted_at)
                                values (:id, :user, cast(:unit as ltree), :id, now()) on conflict do nothing""")
                        .param("id", account.id())
                        .param("user", grant.userId())
                        .param("unit", ltree(grant.unit()))
                        .update());
    }

    private static @Nullable String ltree(@Nullable String path) {
        return path == null ? null : path.substring(1).replace('/', '.');
    }

    private static Set<UUID> ids(Answer list, String field) {
        return list.json()
                .path("items")
                .valueStream()
                .map(item -> UUID.fromString(item.path(field).asString()))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
