package io.tidewater.testkit.sample;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidewater.testkit.ConsumerExamples;
import io.tidewater.testkit.ServiceTest;
import io.tidewater.testkit.contract.Contracts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@ServiceTest
class ConsumerExamplesIntegrationTests {

    private final ConsumerExamples examples;

    @TempDir
    private Path contracts;

    ConsumerExamplesIntegrationTests(ConsumerExamples examples) {
        this.examples = examples;
    }

    @Test
    void anExampleAConsumerCannotTakeFails() throws IOException {
        write("stone.cut.v1.json", "{}");
        write("examples/stone.cut.v1.json", "{\"id\": \"x-1\", \"tons\": 2}");
        examples.areTaken(Contracts.in(contracts));

        write("examples/stone.cut.v1.json", "{\"id\": \"x-2\", \"tons\": -1}");
        assertThatThrownBy(() -> examples.areTaken(Contracts.in(contracts)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("stones does not take stone.cut")
                .hasMessageContaining("weighs something");
    }

    private void write(String path, String text) throws IOException {
        Path file = contracts.resolve("events/quarry").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
