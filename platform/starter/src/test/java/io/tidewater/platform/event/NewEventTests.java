package io.tidewater.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NewEventTests {

    private record StoneId(UUID value) {}

    private record Pair(int left, int right) {}

    @Test
    void theKeyOfATypedIdIsTheIdAlone() {
        UUID id = UUID.randomUUID();
        assertThat(keyOf(new StoneId(id))).isEqualTo(keyOf(id)).isEqualTo(id.toString());
        assertThat(keyOf(7)).isEqualTo("7");
    }

    @Test
    void whatIsNoIdIsNoKey() {
        assertThatThrownBy(() -> keyOf(new Pair(1, 2))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> keyOf(new Object())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> keyOf(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> keyOf("a\0b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> keyOf("x".repeat(201))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTypeIsAnAggregateAndWhatHappenedToIt() {
        assertThat(NewEvent.of("stone.cut-twice", "1", Map.of()).type()).isEqualTo("stone.cut-twice");
        for (String wrong : new String[] {"stone", "Stone.cut", "stone.", "stone cut", ""}) {
            assertThatThrownBy(() -> NewEvent.of(wrong, "1", Map.of()))
                    .as(wrong)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static String keyOf(Object key) {
        return NewEvent.of("stone.cut", key, Map.of()).key();
    }
}
