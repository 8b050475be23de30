package io.tidewater.platform.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What a company is by law, as it is written before or after its name (all in folded form). */
final class LegalForms {

    private static final Set<String> WORDS = Set.of("""
            ltd limited inc incorporated llc llp lp plc corp corporation co company cie compagnie
            gmbh ggmbh mbh ag kg kgaa ohg ug ev eg se haftungsbeschrankt
            sa sas sasu sarl eurl snc sca scop sl slu sau sll srl srls spa sapa ltda lda eireli cv
            bv nv vof ab as asa aps oy oyj ou sro spol doo dd ad ead ood eood kft zrt nyrt rt
            ooo oao pao zao ao jsc pjsc cjsc ojsc pty pte pvt private sdn bhd tbk pt kk gk yk
            fze fzco dmcc wll""".strip().split("\\s+"));

    private static final Set<String> LEADING =
            Set.of("sarl", "eurl", "ooo", "oao", "pao", "zao", "pt", "株", "有", "주", "유");

    private static final Set<String> BETWEEN = Set.of("and", "und", "et", "de", "株", "有", "주", "유");

    private static final List<String> ENDINGS = longestFirst(
            "股份有限责任公司",
            "股份有限公司",
            "有限责任公司",
            "有限公司",
            "股份公司",
            "责任公司",
            "集团公司",
            "公司",
            "普通合伙",
            "有限合伙",
            "特殊普通合伙",
            "合伙企业",
            "株式会社",
            "有限会社",
            "合同会社",
            "合资会社",
            "合名会社",
            "주식회사",
            "유한회사",
            "유한책임회사");

    private static final List<String> BEGINNINGS =
            longestFirst("株式会社", "有限会社", "合同会社", "合资会社", "合名会社", "주식회사", "유한회사", "유한책임회사");

    /** A branch or a parent is another company, so its word stays. */
    private static final Set<Character> KEPT_BEFORE_COMPANY = Set.of('分', '总', '子', '母');

    private LegalForms() {}

    /** The folded name without its legal form; never empty when the name is not. */
    static String strip(String folded) {
        List<String> words = new ArrayList<>(Arrays.asList(withoutPhrase(folded).split(" ")));
        boolean stripped = false;
        while (words.size() > 1 && (WORDS.contains(words.getLast()) || isJoint(words, stripped))) {
            words.removeLast();
            stripped = true;
        }
        while (words.size() > 1 && LEADING.contains(words.getFirst())) {
            words.removeFirst();
        }
        int last = words.size() - 1;
        words.set(last, withoutEnding(words.get(last), words.size() > 1));
        words.set(0, withoutBeginning(words.getFirst(), words.size() > 1));
        return String.join(" ", words).strip();
    }

    /** How many characters of a folded run of Chinese remain when its legal form is taken off the end. */
    static int coreLength(String run) {
        return withoutEnding(run, false).length();
    }

    /** The one form whose parts are too common to be taken off one by one: sp. z o.o. */
    private static String withoutPhrase(String folded) {
        return folded.endsWith(" sp z oo") ? folded.substring(0, folded.length() - 8) : folded;
    }

    private static boolean isJoint(List<String> words, boolean stripped) {
        String word = words.getLast();
        return BETWEEN.contains(word) && (stripped || word.codePointAt(0) > 127);
    }

    private static String withoutEnding(String word, boolean mayBeEmpty) {
        for (String ending : ENDINGS) {
            int rest = word.length() - ending.length();
            if (word.endsWith(ending) && (rest > 0 || (rest == 0 && mayBeEmpty))) {
                boolean branch = ending.equals("公司") && rest > 0 && KEPT_BEFORE_COMPANY.contains(word.charAt(rest - 1));
                return branch ? word : word.substring(0, rest);
            }
        }
        return word;
    }

    private static String withoutBeginning(String word, boolean mayBeEmpty) {
        for (String beginning : BEGINNINGS) {
            if (word.startsWith(beginning) && (mayBeEmpty || word.length() > beginning.length())) {
                return word.substring(beginning.length());
            }
        }
        return word;
    }

    private static List<String> longestFirst(String... forms) {
        return Arrays.stream(forms)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }
}
