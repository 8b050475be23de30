package io.tidewater.lead;

import io.tidewater.testkit.Api;
import io.tidewater.testkit.ApiDocument;
import io.tidewater.testkit.ConsumerExamples;
import io.tidewater.testkit.ServiceTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ServiceTest
@DisplayName("P5 contracts")
class ContractIntegrationTests {

    private final ConsumerExamples examples;
    private final Api api;

    ContractIntegrationTests(ConsumerExamples examples, Api api) {
        this.examples = examples;
        this.api = api;
    }

    @Test
    void everyExampleOfEveryServiceIsTaken() {
        examples.areTaken();
    }

    @Test
    void theCommittedDocumentIsWhatTheServiceAnswers() {
        ApiDocument.check(api, "lead");
    }
}
