package io.tidewater.gateway.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** G6: nothing personal stands in the log. */
class AccessLogTests {

    @ParameterizedTest
    @CsvSource({
        "/api/v1/leads/0199c1c2-7d1e-7000-8000-000000000001/claim, /api/v1/leads/*/claim",
        "/api/v1/people/wang, /api/v1/people/*",
        "/api/v1/contacts/13800000000, /api/v1/contacts/*",
        "/api/v1/reports/sales-summary, /api/v1/reports/sales-summary",
        "/api/v1/leads/imports/17/rejected, /api/v1/leads/imports/*/rejected",
        "/public/v1/forms/demo-form/submissions, /public/v1/forms/*/submissions",
        "/leads/wang, /leads/*",
        "/assets/index-abc123.js, /assets/*",
        "/, /",
        "/%E7%8E%8B, /*"
    })
    void G6_pathsKeepTheirShapeAndLoseTheirNames(String path, String shape) {
        assertThat(AccessLog.shape(path)).isEqualTo(shape);
    }
}
