package io.tidewater.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class DrainingTests {

    private final List<Object> states = new ArrayList<>();
    private final GenericApplicationContext context = new GenericApplicationContext();
    private final Draining draining = new Draining(context, Duration.ofMillis(1));

    @Test
    void K4_aServerThatGoesSaysSoInEveryAnswerAndIsNotReadyAnyMore() {
        context.addApplicationListener(event -> {
            if (event instanceof AvailabilityChangeEvent<?> change) {
                states.add(change.getState());
            }
        });
        context.refresh();
        draining.start();
        assertThat(answer().getHeader("Connection")).isNull();

        draining.stop();

        assertThat(draining.isRunning()).isFalse();
        assertThat(states).containsExactly(ReadinessState.REFUSING_TRAFFIC);
        assertThat(answer().getHeader("Connection")).isEqualTo("close");
    }

    private MockHttpServletResponse answer() {
        var response = new MockHttpServletResponse();
        draining.writeHeaders(new MockHttpServletRequest(), response);
        return response;
    }
}
