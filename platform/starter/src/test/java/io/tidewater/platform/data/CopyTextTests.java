package io.tidewater.platform.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CopyTextTests {

    @Test
    void whatMeansSomethingToCopyIsEscaped() {
        CopyText text = new CopyText(4);
        text.value("a\tb\\c\nd\re\\N\\.");
        text.tab();
        text.nothing();
        text.endOfLine();
        assertThat(written(text)).isEqualTo("a\\tb\\\\c\\nd\\re\\\\N\\\\.\t\\N\n");
    }

    @Test
    void everyCharacterIsWrittenAsUtf8WritesIt() {
        StringBuilder all = new StringBuilder();
        for (int c = 0x20; c <= Character.MAX_CODE_POINT; c++) {
            boolean plain = c != '\\' && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE);
            if (plain) {
                all.appendCodePoint(c);
            }
        }
        CopyText text = new CopyText(16);
        text.value(all.toString());
        assertThat(Arrays.copyOf(text.bytes(), text.length()))
                .isEqualTo(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatWasSentIsForgotten() {
        CopyText text = new CopyText(4);
        text.value("first");
        text.clear();
        text.value("second");
        assertThat(written(text)).isEqualTo("second");
    }

    private static String written(CopyText text) {
        return new String(text.bytes(), 0, text.length(), StandardCharsets.UTF_8);
    }
}
