package io.tidewater.platform.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SharedTextsTests {

    private final AtomicInteger readings = new AtomicInteger();
    private final SharedTexts<Integer> lengths = new SharedTexts<>(text -> {
        readings.incrementAndGet();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("nothing to read");
        }
        return text.length();
    });

    @Test
    void readsATextOnce() {
        assertThat(lengths.read("three")).isEqualTo(5);
        assertThat(lengths.read("three")).isEqualTo(5);
        assertThat(readings).hasValue(1);
    }

    @Test
    void readsRightHoweverManyTextsThereAre() {
        for (int i = 0; i < 5_000; i++) {
            String text = "x".repeat(i % 7 + 1) + i;
            assertThat(lengths.read(text)).isEqualTo(text.length());
        }
    }

    @Test
    void keepsNoFailure() {
        for (int i = 0; i < 2; i++) {
            assertThatIllegalArgumentException().isThrownBy(() -> lengths.read(""));
        }
        assertThat(readings).hasValue(2);
    }
}
