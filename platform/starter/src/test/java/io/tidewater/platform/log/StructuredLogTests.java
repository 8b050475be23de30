package io.tidewater.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.MarkerFactory;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.mock.env.MockEnvironment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StructuredLogTests {

    @Test
    void aLineIsJsonWithItsTraceAndWithoutPersonalData() {
        JsonNode line = logged("duplicate key (ann.lee@walk.example, +86 139 0000 1111)");

        assertThat(line.path("message").asString()).isEqualTo("duplicate key (***@***, +***)");
        assertThat(line.toString())
                .contains("4bf92f3577b34da6a3ce929d0e0e4736")
                .doesNotContain("walk.example")
                .doesNotContain("0000 1111");
        assertThat(line.at("/error/stack_trace").asString())
                .contains("IllegalStateException")
                .contains("***@***");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mail to 王.小明@例子.中国 failed | mail to ***@*** failed",
                "call 13900001111 | call 1***",
                "call +1 (716) 555-0142 now | call +*** now",
                "lead 0193a1b2-13900001111-7777 of 2026-11-22T03:04:05Z | lead 0193a1b2-13900001111-7777 of 2026-11-22T03:04:05Z",
                "took 13900 ms at offset 1390000111155 | took 13900 ms at offset 1390000111155",
            })
    void mailAndNumbersGoAndWhatOperatorsNeedStays(String said, String kept) {
        assertThat(PersonalData.masked(said)).isEqualTo(kept);
    }

    private static JsonNode logged(String message) {
        var context = new LoggerContext();
        context.putObject(
                org.springframework.core.env.Environment.class.getName(),
                new MockEnvironment().withProperty("spring.application.name", "lead"));
        var encoder = new StructuredLogEncoder();
        encoder.setContext(context);
        encoder.setFormat("ecs");
        encoder.start();
        var event = new LoggingEvent(
                "test",
                context.getLogger("test"),
                Level.WARN,
                message,
                new IllegalStateException("Detail: Key (email)=(ann.lee@walk.example) already exists."),
                new Object[0]);
        event.addMarker(MarkerFactory.getMarker("in-a-list"));
        event.setMDCPropertyMap(Map.of("traceId", "4bf92f3577b34da6a3ce929d0e0e4736"));
        return JsonMapper.shared().readTree(new String(encoder.encode(event), StandardCharsets.UTF_8));
    }
}
