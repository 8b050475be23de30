package io.tidewater.platform.search;

import com.ibm.icu.text.Normalizer2;
import java.util.Map;

/** Takes the accents off Latin letters; marks of other scripts carry meaning and stay. */
final class Accents {

    /** Letters that Unicode does not decompose, in case-folded form. */
    private static final Map<Character, String> WHOLE = Map.of(
            'ø', "o", 'ł', "l", 'đ', "d", 'ð', "d", 'þ', "th", 'æ', "ae", 'œ', "oe", 'ı', "i", 'ħ', "h", 'ŧ', "t");

    private Accents() {}

    /** Whether all of it is ASCII and Chinese, as most names are; neither has accents or can be decomposed. */
    private static boolean hasNone(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && !Runs.isUnified(c)) {
                return false;
            }
        }
        return true;
    }

    static String strip(String text) {
        if (hasNone(text)) {
            return text;
        }
        String decomposed = Normalizer2.getNFDInstance().normalize(text);
        StringBuilder out = new StringBuilder(decomposed.length());
        boolean latin = false;
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                if (!latin) {
                    out.append(c);
                }
                continue;
            }
            latin = c < 0x250 && Character.isLetter(c);
            String whole = WHOLE.get(c);
            if (whole == null) {
                out.append(c);
            } else {
                out.append(whole);
            }
        }
        return Normalizer2.getNFCInstance().normalize(out);
    }
}
