package io.tidewater.testkit.scope;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.ProtectedTable;
import io.tidewater.platform.scope.Scope;
import io.tidewater.testkit.TestPerson;
import io.tidewater.testkit.infra.Infrastructure;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The predicate of the starter holds the set of the oracle, for random worlds. */
class ProtectedTableIntegrationTests {

    private static JdbcClient db;

    private final ProtectedTable table = ProtectedTable.aliased("t")
            .shares("thing_share")
            .regionWide("finance")
            .pooledFor("sales-rep", "telesales", "sales-manager")
            .creator("created_by")
            .customerAccount("account_id")
            .build();
    private final ScopeOracle oracle = ScopeOracle.plain()
            .shared()
            .regionWide("finance")
            .pooledFor("sales-rep", "telesales", "sales-manager")
            .byCreator()
            .byCustomer();

    @BeforeAll
    static void makeTables() {
        var database = Infrastructure.instance().newDatabase();
        db = JdbcClient.create(
                new SingleConnectionDataSource(database.url(), database.user(), database.password(), true));
        db.sql("create extension ltree").update();
        db.sql("""
                create table thing (id uuid primary key, owner_id uuid, org_path ltree not null, partner_id text,
                                    account_id uuid, created_by uuid)""").update();
        db.sql("create table thing_share (record_id uuid, user_id uuid, org_path ltree)")
                .update();
    }

    @Test
    void scopeIsTheOraclesSet() {
        long start = new Random().nextLong();
        int seen = 0;
        for (long seed = start; seed < start + 20; seed++) {
            var world = ScopeWorld.random(seed, 25, 60);
            store(world);
            for (TestPerson person : world.people()) {
                var expected = oracle.visible(person, world.records());
                assertThat(visible(person)).as("%s, %s", world, person).isEqualTo(expected);
                seen += expected.size();
            }
        }
        assertThat(seen).as("records seen by anybody").isPositive();
    }

    private Set<UUID> visible(TestPerson person) {
        var predicate = table.visibleTo(Scope.of(asked(person)));
        return db.sql("select t.id from thing t where " + predicate.sql())
                .params(predicate.params())
                .query(UUID.class)
                .set();
    }

    private static Person asked(TestPerson person) {
        return new Person(
                person.id(),
                person.userName(),
                person.name(),
                person.roles(),
                person.units().stream().map(OrgPath::of).toList(),
                person.partnerId(),
                person.accountId());
    }

    private static void store(ScopeWorld world) {
        db.sql("truncate thing, thing_share").update();
        for (ScopedRecord item : world.records()) {
            db.sql("insert into thing values (?, ?, cast(? as ltree), ?, ?, ?)")
                    .params(Arrays.asList(
                            item.id(),
                            item.ownerId(),
                            ltree(item.unit()),
                            item.partnerId(),
                            item.accountId(),
                            item.createdBy()))
                    .update();
            for (var grant : item.grants()) {
                db.sql("insert into thing_share values (?, ?, cast(? as ltree))")
                        .params(Arrays.asList(
                                item.id(), grant.userId(), grant.unit() == null ? null : ltree(grant.unit())))
                        .update();
            }
        }
    }

    private static String ltree(String unit) {
        return OrgPath.of(unit).ltree();
    }
}
