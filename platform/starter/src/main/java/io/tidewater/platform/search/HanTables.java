package io.tidewater.platform.search;

import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The simplified forms and the readings of Chinese characters, taken from ICU's transliteration data.
 *
 * <p>ICU's own {@code Transliterator} needs about a second to build these two and then 50 to 500 µs for a name, which an
 * import of many thousand rows a second cannot afford; a look-up in its tables costs well under one.
 */
final class HanTables {

    /** Read on first use, not at start-up. */
    private static final class Loaded {
        static final HanTables TABLES = read();
    }

    private static final String DATA = "com/ibm/icu/impl/data/icudata/translit";

    private static final int UNIFIED_FIRST = 0x4E00;
    private static final int UNIFIED_LAST = 0x9FFF;

    private final Map<Integer, List<String[]>> simplified;
    private final BitSet traditional = new BitSet();
    private final Map<Integer, String> readings;
    private final String[] common = new String[UNIFIED_LAST - UNIFIED_FIRST + 1];

    private HanTables(Map<Integer, List<String[]>> simplified, Map<Integer, String> readings) {
        this.simplified = simplified;
        this.readings = readings;
        simplified.keySet().stream().filter(character -> character >= 0x2E80).forEach(traditional::set);
        for (int i = 0; i < common.length; i++) {
            common[i] = readings.getOrDefault(UNIFIED_FIRST + i, "");
        }
    }

    static HanTables get() {
        return Loaded.TABLES;
    }

    /** Traditional characters in their simplified form, phrases first. */
    String simplify(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            String[] rule = rule(text, at, character);
            if (rule == null) {
                out.appendCodePoint(character);
                at += Character.charCount(character);
            } else {
                out.append(rule[1]);
                at += rule[0].length();
            }
        }
        return out.toString();
    }

    /** The usual reading of a character without its tone ({@code ü} as {@code v}), or an empty text. */
    String reading(int character) {
        return Runs.isUnified(character) ? common[character - UNIFIED_FIRST] : readings.getOrDefault(character, "");
    }

    private String @Nullable [] rule(String text, int at, int character) {
        if (!traditional.get(character)) {
            return null;
        }
        for (String[] rule : simplified.getOrDefault(character, List.of())) {
            if (text.startsWith(rule[0], at)) {
                return rule;
            }
        }
        return null;
    }

    private static HanTables read() {
        UResourceBundle data =
                UResourceBundle.getBundleInstance(DATA, ULocale.ROOT, UResourceBundle.class.getClassLoader());
        UResourceBundle ids = data.get("RuleBasedTransliteratorIDs");
        return new HanTables(simplifications(rules(ids, "Hant-Hans")), readings(rules(ids, "Hani-Latn")));
    }

    private static String[] rules(UResourceBundle ids, String id) {
        return ids.get(id).get(0).get("resource").getString().split(";");
    }

    /** Rules read {@code simplified ↔ traditional}; one that says {@code →} is for the other direction only. */
    private static Map<Integer, List<String[]>> simplifications(String[] rules) {
        Map<Integer, List<String[]>> found = new HashMap<>();
        for (String rule : rules) {
            String[] sides = rule.strip().split("[↔←]", -1);
            boolean plain = sides.length == 2 && sides[0].chars().noneMatch(c -> c < 128);
            if (plain && !sides[1].isEmpty()) {
                found.computeIfAbsent(sides[1].codePointAt(0), any -> new ArrayList<>())
                        .add(new String[] {sides[1], sides[0]});
            }
        }
        return found;
    }

    /** Rules read {@code [characters]→reading}. */
    private static Map<Integer, String> readings(String[] rules) {
        Map<Integer, String> found = new HashMap<>(70_000);
        for (String rule : rules) {
            int arrow = rule.indexOf("]→");
            if (rule.strip().startsWith("[") && arrow > 0) {
                String reading = withoutTone(rule.substring(arrow + 2).strip());
                new UnicodeSet(rule.substring(rule.indexOf('['), arrow + 1))
                        .codePoints()
                        .forEach(character -> found.putIfAbsent(character, reading));
            }
        }
        return found;
    }

    private static String withoutTone(String reading) {
        return Normalizer.normalize(reading, Normalizer.Form.NFD)
                .replace("u\u0308", "v")
                .replaceAll("\\p{Mn}", "")
                .intern();
    }
}
