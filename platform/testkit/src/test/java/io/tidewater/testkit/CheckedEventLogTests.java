package io.tidewater.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidewater.platform.event.EventLog;
import io.tidewater.platform.event.NewEvent;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import tools.jackson.databind.json.JsonMapper;

class CheckedEventLogTests {

    private final EventLog real = Mockito.mock(EventLog.class);
    private final CheckedEventLog log =
            new CheckedEventLog(real, "quarry", JsonMapper.builder().build());

    @Test
    void anEventNobodyPromisedFailsTheAppendAndTheTest() {
        var event = NewEvent.of("stone.cut", "1", Map.of("id", "1"));

        assertThatThrownBy(() -> log.append(event))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no contract");
        Mockito.verifyNoInteractions(real);
        assertThatThrownBy(log::failOnFault).isInstanceOf(AssertionError.class);
        assertThatCode(log::failOnFault).doesNotThrowAnyException();
    }

    @Test
    void historyIsReadAsItIs() {
        assertThat(log.history("1", 5, null)).isEmpty();
    }
}
