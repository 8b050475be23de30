package io.tidewater.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The renderings in the repository are those of the templates, so that a review sees what a change of a template does. */
class GoldenTests {

    private static final Path GOLDEN = Helm.CHARTS.resolve("golden");

    static Stream<Region> regions() {
        return Region.all();
    }

    @ParameterizedTest
    @MethodSource("regions")
    void theRenderingInTheRepositoryIsThatOfTheTemplates(Region region) throws IOException {
        Path golden = GOLDEN.resolve(region + ".yaml");
        String rendered = folded(region.rendering().text());
        if (System.getProperty("golden", "").equals("update")) {
            Files.writeString(golden, rendered);
        }
        assertThat(golden).as("GOLDEN=update make charts writes it").exists();
        assertThat(rendered.lines().toList())
                .as("GOLDEN=update make charts renews %s", golden.getFileName())
                .isEqualTo(Files.readString(golden).lines().toList());
    }

    @Test
    void thereIsNoRenderingOfARegionThatIsGone() throws IOException {
        List<String> wanted = Region.all().map(region -> region + ".yaml").toList();
        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(wanted);
        }
    }

    /** Without trailing blanks; dashboards stand in files of their own and are left out here. */
    private static String folded(String text) {
        return Arrays.stream(text.split("\n---\n"))
                .filter(document -> !document.contains("grafana_dashboard"))
                .map(document -> document.lines().map(String::stripTrailing).collect(Collectors.joining("\n")))
                .filter(document -> document.lines().anyMatch(line -> !line.startsWith("#") && !line.isBlank()))
                .collect(Collectors.joining("\n---\n", "", "\n"));
    }
}
