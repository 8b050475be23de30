package io.tidewater.sales;

import io.tidewater.testkit.Api;
import io.tidewater.testkit.ApiDocument;
import io.tidewater.testkit.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class ApiDocumentIntegrationTests {

    private final Api api;

    ApiDocumentIntegrationTests(Api api) {
        this.api = api;
    }

    @Test
    void theCommittedDocumentIsWhatTheServiceAnswers() {
        ApiDocument.check(api, "sales");
    }
}
