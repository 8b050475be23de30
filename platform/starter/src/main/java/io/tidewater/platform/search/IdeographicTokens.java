package io.tidewater.platform.search;

import java.util.Arrays;
import java.util.List;

/** The tokens of one stretch of Chinese, Japanese or Korean. */
final class IdeographicTokens {

    private static final int LONGEST = 60;

    /** Readings start at the first characters only: nobody types the end of a long name by its sound. */
    private static final int READ_FROM = 8;

    /** Initials are typed from the start of a name, or from behind the place it begins with. */
    private static final int INITIALS_FROM = 4;

    private IdeographicTokens() {}

    static void add(Runs.Run run, Lexemes lexemes) {
        int[] all = run.characters();
        int[] characters = all.length > LONGEST ? Arrays.copyOf(all, LONGEST) : all;
        pairs(characters, lexemes);
        int core = run.text().codePointCount(0, LegalForms.coreLength(run.text()));
        int start = 0;
        while (start < characters.length) {
            int end = endOfHan(characters, start);
            if (end > start) {
                readings(Arrays.copyOfRange(characters, start, end), Math.min(core - start, READ_FROM), lexemes);
            }
            start = Math.max(end, start + 1);
        }
    }

    /** A single character is asked for as the prefix of a pair, so only the last one stands alone. */
    private static void pairs(int[] characters, Lexemes lexemes) {
        for (int i = 0; i + 1 < characters.length; i++) {
            lexemes.add(new String(characters, i, 2));
        }
        lexemes.add(new String(characters, characters.length - 1, 1));
    }

    private static int endOfHan(int[] characters, int start) {
        int end = start;
        while (end < characters.length && Runs.isHan(characters[end])) {
            end++;
        }
        return end;
    }

    private static void readings(int[] characters, int starts, Lexemes lexemes) {
        for (List<String> syllables : Pinyin.readings(characters)) {
            for (int i = 0; i < Math.min(starts, syllables.size()); i++) {
                List<String> rest = syllables.subList(i, syllables.size());
                String read = String.join("", rest.subList(0, Math.min(Lexemes.LETTERS, rest.size())));
                lexemes.add(read);
                // ü is typed as v on a keyboard, and as u by those who do not know that
                lexemes.add(read.replace('v', 'u'));
                if (i < INITIALS_FROM && rest.size() > 1) {
                    lexemes.add(initials(rest));
                }
            }
        }
    }

    private static String initials(List<String> syllables) {
        StringBuilder letters = new StringBuilder();
        for (String syllable : syllables) {
            if (!syllable.isEmpty()) {
                letters.append(syllable.charAt(0));
            }
        }
        return letters.toString();
    }
}
