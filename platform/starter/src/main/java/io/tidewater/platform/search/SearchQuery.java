package io.tidewater.platform.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns what a person typed into the text of a {@code tsquery}: every word must be there, Latin words and digits as the
 * beginning of a word, Chinese as neighbouring characters. Nothing typed can act as an operator.
 */
public final class SearchQuery {

    private static final int WORDS = 8;
    private static final int PARTS = 4 * WORDS;
    private static final int CHARACTERS = 200;
    private static final Pattern NUMBER = Pattern.compile("\\+?[\\p{Nd}\\s().\\-/]+");

    private SearchQuery() {}

    /** The text of a {@code tsquery}; empty when nothing was typed that could be searched for. */
    public static Optional<String> tsquery(String typed) {
        return tsquery(typed, Set.of());
    }

    /** As {@link #tsquery(String)}, found by nothing of the hidden parts; empty, too, where the name is one of them. */
    public static Optional<String> tsquery(String typed, Set<SearchPart> hidden) {
        if (hidden.contains(SearchPart.NAME)) {
            return Optional.empty();
        }
        String cut = typed.length() > CHARACTERS ? typed.substring(0, CHARACTERS) : typed;
        String weights = SearchPart.weightsWithout(hidden);
        List<String> parts = isNumber(cut) ? number(cut, weights) : texts(words(cut), weights);
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" & ", parts));
    }

    /** As {@link #tsquery(String, Set)}, of some of the {@link #sought(String) sought} words; empty for none of them. */
    public static Optional<String> tsquery(List<SearchWord> words, Set<SearchPart> hidden) {
        List<String> parts = texts(words, SearchPart.weightsWithout(hidden));
        return parts.isEmpty() || hidden.contains(SearchPart.NAME)
                ? Optional.empty()
                : Optional.of(String.join(" & ", parts));
    }

    /** The words that all must be there; none for a number, which is looked for in several ways. */
    public static List<SearchWord> sought(String typed) {
        return typed.length() > CHARACTERS || isNumber(typed) ? List.of() : words(typed);
    }

    private static boolean isNumber(String typed) {
        return NUMBER.matcher(typed.strip()).matches();
    }

    private static List<String> texts(List<SearchWord> words, String weights) {
        return words.stream().map(word -> word.text(weights)).toList();
    }

    /** A number however it is grouped; its groups are also tried as words. */
    private static List<String> number(String typed, String weights) {
        if (PhoneTokens.digits(typed).isEmpty()) {
            return List.of();
        }
        Stream<String> whole = PhoneTokens.asked(typed).stream()
                .filter(beginning -> !beginning.isEmpty())
                .map(beginning -> SearchWord.beginning(beginning).text(weights));
        String groups = "(" + String.join(" & ", texts(words(typed), weights)) + ")";
        return List.of(Stream.concat(whole, Stream.of(groups)).collect(Collectors.joining(" | ", "(", ")")));
    }

    /** What is typed, each word once; of a long text only its beginning. */
    private static List<SearchWord> words(String typed) {
        return everyWord(typed).stream().distinct().limit(PARTS).toList();
    }

    private static List<SearchWord> everyWord(String typed) {
        List<SearchWord> parts = new ArrayList<>();
        int words = 0;
        for (String chunk : typed.strip().split("\\s+")) {
            if (words == WORDS) {
                break;
            }
            if (EmailTokens.looksLike(chunk)) {
                parts.add(SearchWord.beginning(EmailTokens.whole(chunk)));
                words++;
                continue;
            }
            for (Runs.Run run : Runs.of(Folding.fold(chunk))) {
                if (words++ < WORDS) {
                    add(run, parts);
                }
            }
        }
        return parts;
    }

    private static void add(Runs.Run run, List<SearchWord> parts) {
        int[] characters = run.characters();
        if (!run.ideographic() || characters.length == 1) {
            parts.add(SearchWord.beginning(run.text()));
            return;
        }
        for (int i = 0; i + 1 < characters.length; i++) {
            parts.add(new SearchWord(new String(characters, i, 2), false));
        }
    }
}
