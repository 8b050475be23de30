package io.tidewater.platform.rules;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes random expressions over {@link Probe}'s fields, every operator and function included. */
final class RandomExpressions {

    private static final List<String> PATTERNS = List.of(
            "^a",
            "b$",
            "a.b",
            "e.b",
            "^.*$",
            "[a-z]+",
            "\\d+",
            "^\\w*$",
            "\\s",
            "(a|b)c?",
            "[^a]",
            "a{1,2}",
            "%",
            "\\\\",
            "杭.",
            "^$",
            ".",
            "^.$",
            "\\W",
            "",
            "(?:ab|A)*c",
            "[\\d_]",
            "\\.",
            "x|",
            "()",
            "[a\\-z]",
            "😀",
            "^..$",
            "(?i)a",
            "a+?",
            "\\bA");
    private static final List<String> LENGTHS =
            List.of("0s", "1us", "90m", "1h30m", "3d", "-3d", "3660d", "36h", "500ms");
    private static final List<String> ORDERS = List.of("==", "!=", "<", "<=", ">", ">=");

    private final Random random;
    private final Probe probe;

    RandomExpressions(Random random, Probe probe) {
        this.random = random;
        this.probe = probe;
    }

    String condition(int depth) {
        if (depth <= 0) {
            return comparison(0);
        }
        return switch (random.nextInt(13)) {
            case 0, 1 -> "(" + condition(depth - 1) + " && " + condition(depth - 1) + ")";
            case 2, 3 -> "(" + condition(depth - 1) + " || " + condition(depth - 1) + ")";
            case 4, 5 -> "!(" + condition(depth - 1) + ")";
            case 6 -> "(" + condition(depth - 1) + " ? " + condition(depth - 1) + " : " + condition(depth - 1) + ")";
            case 7 -> "(" + condition(depth - 1) + ") == (" + condition(depth - 1) + ")";
            case 8 -> one("won", "lost", "custom.a", "true", "(custom.b ? won : lost)");
            default -> comparison(depth - 1);
        };
    }

    private String comparison(int depth) {
        return switch (random.nextInt(17)) {
            case 0, 1 -> text(depth) + " " + any(ORDERS) + " " + text(depth);
            case 2, 3 -> number(depth) + " " + any(ORDERS) + " " + number(depth);
            case 4 -> instant(depth) + " " + any(ORDERS) + " " + instant(depth);
            case 5 -> date(depth) + " " + any(ORDERS) + " " + date(depth);
            case 6 -> duration(depth) + " " + any(ORDERS) + " " + duration(depth);
            case 7 -> id() + one(" == ", " != ") + id();
            case 8 -> "won" + one(" == ", " != ") + one("lost", "true", "false", "custom.a");
            case 9 -> text(depth) + one(".contains(", ".startsWith(", ".endsWith(") + text(depth) + ")";
            case 10 -> text(0) + ".matches(" + quoted(any(PATTERNS)) + ")";
            case 11 -> presence(depth);
            case 12 -> member(depth);
            case 13 ->
                custom() + " " + any(ORDERS) + " " + one(literalText(), literalNumber(), "true", dateLiteral(), "now");
            case 14 ->
                "createdAt " + any(ORDERS)
                        + one(" '2026-02-28'", " today", " '2026-02-28T16:00:00Z'", " date('2026-03-01')");
            case 15 -> quotient();
            default -> one("state == 'open'", "state != 'won'", "state in ['new', 'won']");
        };
    }

    /** Tells a quotient that is cut off from one that is rounded. */
    private String quotient() {
        String number = one("score", "amount", "ratio", "big");
        String by = one("3", "7", "-7", "score");
        return number + " / " + by + " * " + by + " " + any(ORDERS) + " " + number;
    }

    private String presence(int depth) {
        String what = one(
                "company",
                "score",
                "won",
                "createdAt",
                "ownerId",
                "tags",
                custom(),
                number(depth),
                text(depth),
                "custom.deep");
        return one("has(" + what + ")", what + " == null", what + " != null", "null == " + what);
    }

    private String member(int depth) {
        return switch (random.nextInt(6)) {
            case 0 ->
                text(depth) + " in "
                        + list(IntStream.range(0, random.nextInt(4)).mapToObj(i -> literalText()));
            case 1 ->
                number(depth) + " in "
                        + list(IntStream.range(0, random.nextInt(4)).mapToObj(i -> literalNumber()));
            case 2 ->
                one("ownerId", "custom.b") + " in " + list(IntStream.range(1, 3).mapToObj(i -> quoted(any(Probe.IDS))));
            case 3 -> text(depth) + " in tags";
            case 4 -> one(text(0), number(0)) + " in " + custom();
            default -> "closeOn in ['2026-03-01', '2024-02-29']";
        };
    }

    private String text(int depth) {
        int choice = random.nextInt(depth > 0 ? 9 : 6);
        return switch (choice) {
            case 0, 1, 2 -> one("company", "city", "state");
            case 3, 4 -> literalText();
            case 5 -> custom();
            case 6 -> "(" + text(depth - 1) + " + " + literalText() + ")";
            case 7 -> one(literalText(), "company", custom()) + ".lowerAscii()";
            default -> "(" + condition(depth - 1) + " ? " + text(depth - 1) + " : " + one(literalText(), "null") + ")";
        };
    }

    private String number(int depth) {
        int choice = random.nextInt(depth > 0 ? 11 : 6);
        return switch (choice) {
            case 0, 1, 2 -> one("score", "amount", "ratio", "big");
            case 3, 4 -> literalNumber();
            case 5 -> custom();
            case 6, 7 -> "(" + number(depth - 1) + one(" + ", " - ", " * ") + number(depth - 1) + ")";
            case 8 -> "(" + number(depth - 1) + one(" / ", " % ") + number(depth - 1) + ")";
            case 9 ->
                one(
                        "size(" + text(depth - 1) + ")",
                        "size(tags)",
                        custom() + ".size()",
                        "-(" + number(depth - 1) + ")");
            default -> "(" + condition(depth - 1) + " ? " + number(depth - 1) + " : " + literalNumber() + ")";
        };
    }

    private String instant(int depth) {
        int choice = random.nextInt(depth > 0 ? 6 : 4);
        return switch (choice) {
            case 0, 1 -> one("createdAt", "updatedAt");
            case 2 -> "timestamp(" + quoted(any(Probe.INSTANTS)) + ")";
            case 3 -> one("now", "now()", custom());
            case 4 -> "(" + instant(depth - 1) + one(" + ", " - ") + length() + ")";
            default -> "(" + condition(depth - 1) + " ? " + instant(depth - 1) + " : createdAt)";
        };
    }

    private String date(int depth) {
        int choice = random.nextInt(depth > 0 ? 5 : 4);
        return switch (choice) {
            case 0, 1 -> one("closeOn", "dueOn");
            case 2 -> dateLiteral();
            case 3 -> one("today", custom(), quoted(any(Probe.DATES)));
            default -> "(" + date(0) + one(" + ", " - ") + length() + ")";
        };
    }

    private String duration(int depth) {
        return switch (random.nextInt(4)) {
            case 0 -> length();
            case 1 -> "(" + instant(0) + " - " + one("createdAt", "now") + ")";
            case 2 -> "(" + one("closeOn", "today") + " - " + one("dueOn", "date('2024-02-29')") + ")";
            default -> depth > 0 ? "(" + duration(0) + one(" + ", " - ") + duration(0) + ")" : length();
        };
    }

    private String id() {
        return one("ownerId", "creatorId", quoted(any(Probe.IDS)), "custom.a");
    }

    private String custom() {
        return one(
                "custom.a",
                "custom.b",
                "custom[\"k y\"]",
                "custom['it\\'s \"x\" %']",
                "custom.deep.a",
                "custom.none.a");
    }

    private String length() {
        return "duration('" + any(LENGTHS) + "')";
    }

    private String dateLiteral() {
        return "date('" + any(Probe.DATES) + "')";
    }

    private String literalNumber() {
        return random.nextInt(8) == 0 ? one("1e3", "1.50", "-0.0", "0.30000000000000004") : any(Probe.NUMBERS);
    }

    private String literalText() {
        return quoted(any(Probe.TEXTS));
    }

    private String quoted(String text) {
        String escaped = text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
        if (random.nextInt(5) == 0) {
            escaped = escaped.codePoints()
                    .mapToObj(c -> c > 127 ? "\\U%08x".formatted(c) : Character.toString(c))
                    .collect(Collectors.joining());
        }
        return random.nextBoolean()
                ? '"' + escaped.replace("\"", "\\\"") + '"'
                : "'" + escaped.replace("'", "\\'") + "'";
    }

    private static String list(Stream<String> values) {
        return values.collect(Collectors.joining(", ", "[", "]"));
    }

    private <T> T any(List<T> values) {
        return probe.any(values);
    }

    private String one(String... values) {
        return values[random.nextInt(values.length)];
    }
}
