package io.tidewater.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProtectedSqlTests {

    private static final String MIGRATION = """
            create table stone (
                id uuid primary key default uuidv7(),
                owner_id uuid,
                org_path ltree not null,
                tons numeric(12, 2)
            );
            create table stone_share (record_id uuid, user_id uuid, org_path ltree);
            """;

    @TempDir
    private Path migrations;

    @BeforeEach
    void writeMigration() throws IOException {
        Files.writeString(migrations.resolve("V1__stone.sql"), MIGRATION);
    }

    @Test
    void aTableWithOwnerAndUnitIsProtected() {
        assertThat(ProtectedSql.protectedBy(MIGRATION)).containsExactly("stone");
    }

    @Test
    void aReadWithoutScopeIsFound() {
        assertThat(unscoped("select count(*)\nfrom stone s where s.id = ?"))
                .singleElement()
                .asString()
                .contains("from stone");
        assertThat(unscoped("select 1 from quarry q JOIN stone on true")).hasSize(1);
    }

    @Test
    void writesAndOtherTablesAreNoReads() {
        assertThat(unscoped("delete from stone where id = ?")).isEmpty();
        assertThat(unscoped("insert into stone (id) values (?)")).isEmpty();
        assertThat(unscoped("select 1 from stone_share")).isEmpty();
    }

    @Test
    void aReadWithScopeIsWhatTheRuleWants() {
        assertThat(unscoped("select 1 from stone", "(Lio/tidewater/platform/scope/Scope;)V"))
                .isEmpty();
    }

    @Test
    void trustHasToBeNeeded() {
        var stones = type("select 1 from stone");
        var sql = ProtectedSql.ofMigrations(migrations);

        assertThat(sql.unscoped(List.of(stones), Set.of("Stones"))).isEmpty();
        assertThat(sql.unscoped(List.of(stones), Set.of("Stones", "Sand")))
                .singleElement()
                .asString()
                .startsWith("Sand");
    }

    private List<String> unscoped(String... constants) {
        return ProtectedSql.ofMigrations(migrations).unscoped(List.of(type(constants)), Set.of());
    }

    private static CompiledClass type(String... constants) {
        return new CompiledClass("quarry.Stones", "quarry/Stones.java", List.of(), List.of(constants));
    }
}
