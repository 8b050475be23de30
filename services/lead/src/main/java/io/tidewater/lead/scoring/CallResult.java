package io.tidewater.lead.scoring;

import io.tidewater.platform.rules.RecordType;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a call ended (L10, M6).
 *
 * @param outcome one of {@link #OUTCOMES}
 * @param interestQuestions how many questions the customer asked
 * @param wantsMessage whether they asked for a message or a WeChat contact
 */
record CallResult(
        @NotNull @Pattern(regexp = OUTCOMES) String outcome,
        @Min(0) @Max(1000) int interestQuestions,
        boolean appointment,
        boolean wantsMessage,
        @Nullable @Size(max = 2000) String text) {

    static final String OUTCOMES =
            "answered|call-later|refused|hung-up|switchboard|no-answer|line-busy|off|suspended|void";

    /** What the conditions of the table may name. */
    static final RecordType TYPE = RecordType.named("call")
            .choice("outcome", "outcome", OUTCOMES.split("\\|"))
            .number("interestQuestions", "interest_questions")
            .flag("appointment", "appointment")
            .flag("wantsMessage", "wants_message")
            .build();

    Map<String, Object> facts() {
        return Map.of(
                "outcome", outcome,
                "interestQuestions", interestQuestions,
                "appointment", appointment,
                "wantsMessage", wantsMessage);
    }
}
