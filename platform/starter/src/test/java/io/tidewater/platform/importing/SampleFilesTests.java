package io.tidewater.platform.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real files that nobody made for us, where they are at hand. */
class SampleFilesTests {

    @ParameterizedTest
    @CsvSource({
        "crm-sales-opportunities/accounts.csv, 85, 7",
        "crm-sales-opportunities/products.csv, 7, 3",
        "crm-sales-opportunities/sales_pipeline.csv, 8800, 8",
        "crm-sales-opportunities/sales_teams.csv, 35, 3",
        "education-leads/leads.csv, 7396, 38"
    })
    void allRowsAndColumnsAreSeen(String file, long rows, int columns) {
        Path folder = folder();
        assumeThat(folder).isNotNull();
        Upload upload = new Upload(folder.resolve(file), file);
        ReadUpload read = ReadUpload.read(upload, Map.of(), new ImportProperties(500, 1_000_000, 1_000));
        assertThat(read.total()).isEqualTo(rows);
        assertThat(read.columns()).hasSize(columns).doesNotHaveDuplicates();
        assertThat(read.format()).isEqualTo(FileFormat.csv("UTF-8", ','));
    }

    private static @Nullable Path folder() {
        return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared/data"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(null);
    }
}
