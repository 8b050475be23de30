package io.tidewater.lead.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidewater.lead.record.CallIntent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of call intents as it comes (L10). */
class CallIntentsTests {

    @ParameterizedTest(name = "L10: {0}, {1} questions, appointment {2}, message {3} is {4}")
    @DisplayName("L10: the result of a call tells the intent")
    @CsvSource({
        "answered, 2, true, false, A",
        "answered, 5, true, true, A",
        "answered, 2, false, false, B",
        "answered, 0, false, true, B",
        "hung-up, 1, false, false, C",
        "call-later, 0, false, false, C",
        "refused, 0, false, false, D",
        "hung-up, 0, false, false, D",
        "switchboard, 0, false, false, D",
        "no-answer, 0, false, false, E",
        "line-busy, 0, false, false, E",
        "off, 0, false, false, F",
        "suspended, 0, false, false, F",
        "void, 0, false, false, F",
    })
    void tellsTheIntent(String outcome, int questions, boolean appointment, boolean message, CallIntent intent) {
        CallResult result = new CallResult(outcome, questions, appointment, message, null);
        assertThat(CallIntents.INITIAL.of(result)).contains(intent);
    }

    @ParameterizedTest(name = "L10: {0} alone tells nothing")
    @CsvSource("answered")
    void aTalkThatTellsNothingHasNoIntent(String outcome) {
        assertThat(CallIntents.INITIAL.of(new CallResult(outcome, 0, false, false, null)))
                .isEmpty();
    }
}
