package io.tidewater.marketing;

import io.tidewater.testkit.ConsumerExamples;
import io.tidewater.testkit.ServiceTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ServiceTest
@DisplayName("P5 contracts")
class ContractIntegrationTests {

    private final ConsumerExamples examples;

    ContractIntegrationTests(ConsumerExamples examples) {
        this.examples = examples;
    }

    @Test
    void everyExampleOfEveryServiceIsTaken() {
        examples.areTaken();
    }
}
