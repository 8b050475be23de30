package io.tidewater.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidewater.testkit.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractChecksTests {

    private static final String SCHEMA = """
            {"$schema": "https://json-schema.org/draft/2020-12/schema",
             "title": "A stone was cut",
             "type": "object",
             "properties": {
               "id": {"type": "string", "format": "uuid"},
               "cutAt": {"type": "string", "format": "date-time"}
             },
             "required": ["id"],
             "additionalProperties": false}""";

    private static final String EXAMPLE = """
            {"id": "0198a3c4-0000-7000-8000-000000000001", "cutAt": "2026-01-02T03:04:05Z"}""";

    @TempDir
    private Path root;

    @BeforeEach
    void writeOneContract() throws IOException {
        write("quarry/stone.cut.v1.json", SCHEMA);
        write("quarry/examples/stone.cut.v1.json", EXAMPLE);
    }

    @Test
    void aContractThatFollowsTheRulesHasNoFault() {
        assertThat(ContractChecks.faults(contracts().event("quarry", "stone.cut")))
                .isEmpty();
        assertThat(ContractChecks.strayExamples(contracts())).isEmpty();
    }

    @Test
    void aSchemaThatIsNoneIsFound() throws IOException {
        write("quarry/stone.cut.v1.json", SCHEMA.replace("\"required\": [\"id\"]", "\"required\": \"id\""));

        assertThat(ContractChecks.faults(contracts().event("quarry", "stone.cut")))
                .isNotEmpty();
    }

    @Test
    void aLooseSchemaIsFound() throws IOException {
        write(
                "quarry/stone.cut.v1.json",
                SCHEMA.replace(", \"format\": \"date-time\"", "").replace("false", "true"));

        assertThat(ContractChecks.faults(contracts().event("quarry", "stone.cut")))
                .containsExactlyInAnyOrder(
                        "/cutAt is named like an instant, but is none", "/ additionalProperties is not false");
    }

    @Test
    void anExampleIsHeldToFormatsAndToWhatIsDeclared() throws IOException {
        write("quarry/examples/stone.cut.v1.json", EXAMPLE.replace("0198a3c4-", "nonsense-"));
        write("quarry/examples/stone.cut.v1.heavy.json", EXAMPLE.replace("\"id\"", "\"tons\": 2, \"id\""));

        assertThat(ContractChecks.faults(contracts().event("quarry", "stone.cut")))
                .hasSize(2)
                .anyMatch(fault -> fault.contains("uuid"))
                .anyMatch(fault -> fault.contains("tons"));
    }

    @Test
    void anExampleWithoutSchemaIsFound() throws IOException {
        write("quarry/examples/stone.sold.v1.json", EXAMPLE);

        assertThat(ContractChecks.strayExamples(contracts())).hasSize(1);
    }

    @Test
    void whatChangedGoesAlongUndeclared() {
        var event = contracts().event("quarry", "stone.cut");
        var data = EXAMPLE.replace("}", ", \"changes\": {\"cutAt\": [null, \"2026-01-02T03:04:05Z\"]}}");

        event.check(Json.read(data));
        assertThatThrownBy(() -> event.check(Json.read(data.replace("[null, ", "["))))
                .hasMessageContaining("[before, after]");
    }

    @Test
    void aChangeIsComparedWithTheCommitBefore() throws Exception {
        git("init", "-q", "-b", "main");
        git("add", "-A");
        git("-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-q", "-m", "First");
        assertThat(ContractChecks.breaksSinceMain(root)).isEmpty();

        write("quarry/stone.cut.v1.json", SCHEMA.replace("\"cutAt\"", "\"brokenAt\""));
        assertThat(ContractChecks.breaksSinceMain(root))
                .containsExactly("contracts/events/quarry/stone.cut.v1.json: /cutAt is gone");

        Files.delete(root.resolve("contracts/events/quarry/stone.cut.v1.json"));
        assertThat(ContractChecks.breaksSinceMain(root))
                .singleElement()
                .asString()
                .contains("stone.cut.v1.json is gone");
    }

    @Test
    void withoutGitThereIsNothingToCompareWith() {
        assertThat(ContractChecks.breaksSinceMain(root)).isEmpty();
    }

    private Contracts contracts() {
        return Contracts.in(root.resolve("contracts"));
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve("contracts/events").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void git(String... arguments) throws Exception {
        var command = new ArrayList<>(List.of("git", "-C", root.toString()));
        command.addAll(List.of(arguments));
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
}
