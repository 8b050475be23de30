package io.tidewater.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values that make sense are taken; those that do not are refused with a word on why. */
class ValuesTests {

    private static final Path VALUES = Helm.CHARTS.resolve("checks/src/test/resources/values");

    static Stream<Path> good() throws IOException {
        return files("good");
    }

    static Stream<Path> bad() throws IOException {
        return files("bad");
    }

    @ParameterizedTest
    @MethodSource("good")
    void goodValuesAreTaken(Path file) {
        Helm.Outcome outcome = render(file);

        assertThat(outcome.accepted()).as(outcome.complaint()).isTrue();
    }

    /** The first line of each file says what the complaint has to name. */
    @ParameterizedTest
    @MethodSource("bad")
    void badValuesAreRefusedByName(Path file) throws IOException {
        String expected = Files.readAllLines(file).getFirst().replaceFirst("# ", "");
        Helm.Outcome outcome = render(file);

        assertThat(outcome.accepted()).isFalse();
        assertThat(outcome.complaint()).contains(expected);
    }

    private static Helm.Outcome render(Path file) {
        return Helm.render(List.of(Region.file("sizes", "tiny"), Region.file("sites", "outside"), file));
    }

    private static Stream<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(VALUES.resolve(folder))) {
            return files.sorted().toList().stream();
        }
    }
}
