package io.tidewater.platform.rules;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes an RE2 pattern in PostgreSQL's dialect, as far as the two mean the same: literals, classes of ASCII and single
 * characters, groups, alternatives, anchors and greedy repetition. Anything else yields null.
 */
final class PostgresPattern {

    private static final Pattern REPEAT = Pattern.compile("[*+?]|\\{(\\d{1,3})(?:,(\\d{0,3}))?}");
    private static final Map<Character, String> CLASSES = Map.of('d', "0-9", 'w', "A-Za-z0-9_", 's', "\\t\\n\\f\\r ");

    private final String source;
    private final StringBuilder out = new StringBuilder();
    private int at;
    private int open;
    /** Whether a repetition may follow: it needs something to repeat, and only once. */
    private boolean repeatable;

    private PostgresPattern(String source) {
        this.source = source;
    }

    static @Nullable String of(String re2) {
        PostgresPattern pattern = new PostgresPattern(re2);
        while (pattern.at < re2.length()) {
            if (!pattern.next()) {
                return null;
            }
        }
        return pattern.open == 0 ? pattern.out.toString() : null;
    }

    private boolean next() {
        char c = source.charAt(at);
        return switch (c) {
            case '\\' -> escape();
            case '[' -> bracket();
            case '(' -> group();
            case ')' -> {
                open--;
                yield emit(")", true) && open >= 0;
            }
            case '|', '^', '$' -> emit(String.valueOf(c), false);
            case '.' -> emit("[^\\n]", true);
            case '*', '+', '?', '{' -> repeat();
            case ']', '}' -> emit("\\" + c, true);
            default -> literal();
        };
    }

    private boolean emit(String text, boolean mayRepeat) {
        out.append(text);
        at++;
        repeatable = mayRepeat;
        return true;
    }

    private boolean literal() {
        int character = source.codePointAt(at);
        at += Character.charCount(character) - 1;
        return emit(Character.toString(character), true);
    }

    private boolean group() {
        open++;
        if (source.startsWith("(?:", at)) {
            at += 2;
        } else if (source.startsWith("(?", at)) {
            return false;
        }
        return emit("(?:", false);
    }

    private boolean repeat() {
        Matcher matcher = REPEAT.matcher(source).region(at, source.length());
        if (!repeatable || !matcher.lookingAt() || tooOften(matcher.group(1)) || tooOften(matcher.group(2))) {
            return false;
        }
        at = matcher.end() - 1;
        emit(matcher.group(), false);
        return at == source.length() || "*+?{".indexOf(source.charAt(at)) < 0;
    }

    private static boolean tooOften(@Nullable String count) {
        return count != null && !count.isEmpty() && Integer.parseInt(count) > 255;
    }

    private boolean escape() {
        String escaped = escaped(false);
        return escaped != null && emit(escaped, true);
    }

    /** Reads the character after a backslash; {@link #at} then stands on it. */
    private @Nullable String escaped(boolean inBracket) {
        if (++at >= source.length()) {
            return null;
        }
        char c = source.charAt(at);
        String members = CLASSES.get(Character.toLowerCase(c));
        if (members != null) {
            boolean negated = Character.isUpperCase(c);
            return inBracket ? (negated ? null : members) : "[" + (negated ? "^" : "") + members + "]";
        }
        if (c == 'n' || c == 't' || c == 'r' || c == 'f') {
            return "\\" + c;
        }
        return c < 128 && !Character.isLetterOrDigit(c) && c != ' ' ? "\\" + c : null;
    }

    private boolean bracket() {
        boolean negated = source.startsWith("[^", at);
        StringBuilder members = new StringBuilder();
        for (at += negated ? 2 : 1; at < source.length() && source.charAt(at) != ']'; at++) {
            String member = source.charAt(at) == '\\' ? escaped(true) : member();
            if (member == null) {
                return false;
            }
            members.append(member);
        }
        boolean usable = at < source.length() && !members.isEmpty() && wellRanged(members.toString());
        return usable && emit((negated ? "[^" : "[") + members + "]", true);
    }

    private @Nullable String member() {
        int character = source.codePointAt(at);
        at += Character.charCount(character) - 1;
        return character == '[' || character == '^' || character == '&' || character == '~'
                ? null
                : Character.toString(character);
    }

    /** A hyphen only between two letters or two digits: elsewhere the dialects differ. */
    private static boolean wellRanged(String members) {
        String rest = members.replaceAll("[A-Z]-[A-Z]|[a-z]-[a-z]|[0-9]-[0-9]|\\\\-", "");
        return rest.indexOf('-') < 0;
    }
}
