package io.tidewater.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.header.HeaderWriterFilter;

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

    @Test
    void K4_aRequestThatCameBeforeIsToldToo() throws ServletException, IOException {
        context.refresh();
        draining.start();
        var response = new MockHttpServletResponse();
        new HeaderWriterFilter(List.of(draining))
                .doFilter(new MockHttpServletRequest(), response, (request, answer) -> {
                    draining.stop();
                    answer.flushBuffer();
                });
        assertThat(response.getHeader("Connection")).isEqualTo("close");
    }

    private MockHttpServletResponse answer() {
        var response = new MockHttpServletResponse();
        draining.writeHeaders(new MockHttpServletRequest(), response);
        return response;
    }
}
