package io.tidewater.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tidewater.e2e.region.EndToEnd;
import io.tidewater.e2e.region.LocalRegion;
import io.tidewater.e2e.region.Region;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@EndToEnd
@Order(7)
@DisplayName("R1 the reports give the known answers of the public sales sample")
class SampleTests {

    private static final Path SAMPLE = Region.repository()
            .resolve("../shared/data/crm-sales-opportunities")
            .normalize();
    private static final String REPORT = "/api/v1/reports/sales-summary?from=2016-01-01&to=2017-12-31&groupBy={}";

    private final Region region;

    SampleTests(Region region) {
        this.region = region;
    }

    @Test
    void everyFigureIsRightToTheCent() throws IOException {
        assumeTrue(Files.isDirectory(SAMPLE), () -> "skipped: there is no " + SAMPLE);
        LocalRegion own = region.parts().orElse(null);
        if (own != null) {
            Path log = Files.createTempFile("tidewater-sample", ".log");
            int code = own.run(log, "sample", SAMPLE.toString());
            System.out.println(Files.readString(log));
            assertThat(code).as(() -> "make sample, see " + log).isZero();
        }
        var known = new SampleFigures(SAMPLE);
        assumeTrue(
                !Rows.of(region.as("director").get(REPORT, "quarter")).amounts().isEmpty(),
                "skipped: the sample is not loaded in the running region");

        assertThat(reported("quarter")).isEqualTo(known.byQuarter());
        assertThat(reported("office")).isEqualTo(known.byOffice());
        assertThat(reported("person")).isEqualTo(known.byPerson());
        assertThat(reported("product")).isEqualTo(known.byProduct());
    }

    private Map<String, BigDecimal> reported(String groupBy) {
        return Rows.of(region.as("director").get(REPORT, groupBy).expect(200)).amounts().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, row -> row.getValue().setScale(2, RoundingMode.UNNECESSARY)));
    }
}
