package io.tidewater.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tables must say what ICU's transliterator says; every third character is asked, because that one is slow. */
class HanTablesTests {

    @Test
    void simplifiesEveryCharacterAsIcuDoes() {
        Transliterator icu = Transliterator.getInstance("Traditional-Simplified");
        List<String> wrong = new ArrayList<>();
        for (int character = 0x3400; character <= 0x9FFF; character += 3) {
            String text = Character.toString(character);
            if (!HanTables.get().simplify(text).equals(icu.transliterate(text))) {
                wrong.add(text);
            }
        }
        assertThat(wrong).isEmpty();
        for (String phrase : List.of("上海單車股份有限公司", "乾隆乾燥", "臺灣電腦軟體發展後面", "著名瞭解", "鮮于單于", "\uD842\uDFB7\u91CE屋")) {
            assertThat(HanTables.get().simplify(phrase)).isEqualTo(icu.transliterate(phrase));
        }
    }

    @Test
    void readsEveryCharacterAsIcuDoes() {
        Transliterator icu = Transliterator.getInstance("Han-Latin");
        List<String> wrong = new ArrayList<>();
        for (int character = 0x4E00; character <= 0x9FFF; character += 3) {
            String text = Character.toString(character);
            String expected = Normalizer.normalize(icu.transliterate(text), Normalizer.Form.NFD)
                    .replace("u\u0308", "v")
                    .replaceAll("\\p{Mn}", "");
            String read = HanTables.get().reading(character);
            if (!read.equals(expected) && !(read.isEmpty() && expected.equals(text))) {
                wrong.add(text + read + expected);
            }
        }
        assertThat(wrong).isEmpty();
    }
}
