package io.tidewater.lead.scoring;

import io.tidewater.lead.record.CallIntent;
import io.tidewater.platform.rules.Rule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/** Which result of a call tells which intent (L10); the first row whose condition holds decides. */
record CallIntents(@NotEmpty @Size(max = 50) List<@Valid @NotNull Row> items) {

    /** What is in force until an administrator says otherwise. */
    static final CallIntents INITIAL = new CallIntents(List.of(
            row(
                    CallIntent.A,
                    "interestQuestions >= 2 && appointment",
                    "Asks two things or more and makes an appointment"),
            row(
                    CallIntent.B,
                    "interestQuestions >= 2 || wantsMessage",
                    "Asks two things or more, or wants a message or WeChat"),
            row(
                    CallIntent.C,
                    "interestQuestions == 1 || outcome == 'call-later'",
                    "Asks one thing and hangs up, or is busy"),
            row(
                    CallIntent.D,
                    "outcome in ['refused', 'hung-up', 'switchboard']",
                    "Refuses, hangs up at once, or a switchboard"),
            row(CallIntent.E, "outcome in ['no-answer', 'line-busy']", "No answer, or the line is busy"),
            row(CallIntent.F, "outcome in ['off', 'suspended', 'void']", "Switched off, suspended or no such number")));

    /** Empty when no row holds: such a call tells nothing of intent. */
    Optional<CallIntent> of(CallResult result) {
        return items.stream()
                .filter(row -> Rule.compile(CallResult.TYPE, row.condition()).matches(result.facts()))
                .map(Row::intent)
                .findFirst();
    }

    private static Row row(CallIntent intent, String condition, String means) {
        return new Row(intent, condition, means);
    }

    record Row(
            @NotNull CallIntent intent,
            @NotBlank @Size(max = 1000) String condition,
            @Size(max = 200) String means) {}
}
