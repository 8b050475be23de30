package io.tidewater.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidewater.local.LocalException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class DemoStepTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T23:30:00Z"), ZoneOffset.UTC);

    @Test
    void everyStepHasANameOfItsOwnAndRefersOnlyToEarlierOnes() {
        ObjectNode brought = JsonMapper.shared().createObjectNode();
        for (DemoStep step : DemoStep.all()) {
            assertThat(brought.has(step.name())).as(step.name()).isFalse();
            step.filled(new Placeholders(brought, CLOCK));
            brought.putObject(step.name()).put("id", "0197");
        }
        assertThat(brought.has("form")).isTrue();
    }

    @Test
    void daysAndTimesAreCountedFromNow() {
        var placeholders = new Placeholders(JsonMapper.shared().createObjectNode(), CLOCK);

        assertThat(placeholders.fill("${day+1} ${day-21} ${time+2}"))
                .isEqualTo("2026-11-22 2026-10-31 2026-11-23T23:30:00Z");
    }

    @Test
    void whatNoStepBroughtIsAnError() {
        var placeholders = new Placeholders(JsonMapper.shared().createObjectNode(), CLOCK);

        assertThatThrownBy(() -> placeholders.fill("${account-acme.id}"))
                .isInstanceOf(LocalException.class)
                .hasMessage("nothing known of account-acme.id");
    }
}
