package io.tidewater.platform.search;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/** Cuts folded text into words, and words into stretches with and without Chinese, Japanese and Korean characters. */
final class Runs {

    /** A stretch of one word. */
    record Run(String text, boolean ideographic) {

        int[] characters() {
            return text.codePoints().toArray();
        }
    }

    private Runs() {}

    static List<Run> of(String folded) {
        List<Run> runs = new ArrayList<>();
        int start = 0;
        int at = 0;
        boolean ideographic = false;
        while (at < folded.length()) {
            int character = folded.codePointAt(at);
            boolean next = isIdeographic(character);
            if (character == ' ' || next != ideographic) {
                add(runs, folded.substring(start, at), ideographic);
                start = character == ' ' ? at + 1 : at;
                ideographic = next;
            }
            at += Character.charCount(character);
        }
        add(runs, folded.substring(start), ideographic);
        return runs;
    }

    static boolean isHan(int character) {
        return isUnified(character) || (character >= 0x2E80 && UnicodeScript.of(character) == UnicodeScript.HAN);
    }

    /** One of the twenty thousand characters that nearly all Chinese is written in. */
    static boolean isUnified(int character) {
        return character >= 0x4E00 && character <= 0x9FFF;
    }

    private static void add(List<Run> runs, String text, boolean ideographic) {
        if (!text.isBlank()) {
            runs.add(new Run(text, ideographic));
        }
    }

    static boolean isIdeographic(int character) {
        if (character < 0x1100) {
            return false;
        }
        if (isUnified(character)) {
            return true;
        }
        return switch (UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
            // the mark that lengthens a kana belongs to no script
            default -> character == 'ー' || character == '々';
        };
    }
}
