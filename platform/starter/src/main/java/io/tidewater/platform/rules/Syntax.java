package io.tidewater.platform.rules;

import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelSourceLocation;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.ast.CelExpr;
import dev.cel.parser.CelParser;
import dev.cel.parser.CelParserFactory;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the text of an expression into CEL's tree, and says in plain words what is wrong when that fails. */
final class Syntax {

    /** Without macros: {@code has} shall take any field, and comprehensions have no counterpart in SQL. */
    private static final CelParser PARSER = CelParserFactory.standardCelParserBuilder()
            .setOptions(CelOptions.current()
                    .maxExpressionCodePointSize(Limits.LENGTH)
                    .maxParseRecursionDepth(Limits.DEPTH)
                    .maxParseErrorRecoveryLimit(5)
                    .build())
            .build();

    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("=", "=="),
            Map.entry("<>", "!="),
            Map.entry("&", "&&"),
            Map.entry("|", "||"),
            Map.entry("and", "&&"),
            Map.entry("or", "||"),
            Map.entry("not", "!"),
            Map.entry("“", "\""),
            Map.entry("”", "\""),
            Map.entry("‘", "'"),
            Map.entry("’", "'"),
            Map.entry("＂", "\""),
            Map.entry("，", ","),
            Map.entry("（", "("),
            Map.entry("）", ")"),
            Map.entry("＝", "=="),
            Map.entry("！", "!"),
            Map.entry("＞", ">"),
            Map.entry("＜", "<"));

    private Syntax() {}

    record Parsed(CelExpr root, Source source) {}

    static Parsed parse(String text) {
        refuseUnreadable(text);
        CelValidationResult result = PARSER.parse(text);
        if (result.hasError()) {
            throw new RuleException(explain(text, result.getErrors().getFirst()));
        }
        try {
            var tree = result.getAst();
            return new Parsed(tree.getExpr(), new Source(text, tree.getSource().getPositionsMap()));
        } catch (CelValidationException e) {
            throw new RuleException(explain(text, e.getErrors().getFirst()));
        }
    }

    private static void refuseUnreadable(String text) {
        if (text.isBlank()) {
            throw new RuleException(RuleError.at(0, text.length(), "empty"));
        }
        if (text.length() > Limits.LENGTH) {
            throw new RuleException(
                    RuleError.at(Limits.LENGTH, text.length() - Limits.LENGTH, "too-long", "" + Limits.LENGTH));
        }
        int bad = Texts.unstorable(text);
        if (bad >= 0) {
            throw new RuleException(RuleError.at(bad, 1, "unstorable-character"));
        }
    }

    private static RuleError explain(String text, CelIssue issue) {
        int at = offset(text, issue.getSourceLocation());
        Span span = Tokens.token(text, at);
        String word = Tokens.textOf(text, span);
        String message = issue.getMessage();
        if (message.contains("recursion limit")) {
            return RuleError.at(0, text.length(), "too-deep");
        }
        if (message.startsWith("reserved identifier")) {
            return RuleError.at(span, "reserved-word", word);
        }
        if (message.startsWith("For input string")) {
            return RuleError.at(span, "number-range", word);
        }
        if (startsUnclosedText(word)) {
            return RuleError.at(span, "text-not-closed");
        }
        if (span.length() == 0) {
            return RuleError.at(span, message.startsWith("missing ')'") ? "bracket-not-closed" : "ends-too-early");
        }
        Span whole = at > 0 && text.startsWith("<>", at - 1) ? new Span(at - 1, 2) : span;
        String found = Tokens.textOf(text, whole);
        return RuleError.at(whole, "unexpected", found).suggesting(meant(found));
    }

    private static @Nullable String meant(String found) {
        return MEANT.get(found.toLowerCase(Locale.ROOT));
    }

    private static boolean startsUnclosedText(String word) {
        if (word.isEmpty()) {
            return false;
        }
        char quote = word.charAt(0);
        return (quote == '"' || quote == '\'') && (word.length() == 1 || word.charAt(word.length() - 1) != quote);
    }

    private static int offset(String text, CelSourceLocation location) {
        int start = 0;
        for (int line = 1; line < location.getLine(); line++) {
            start = text.indexOf('\n', start) + 1;
        }
        int column = Math.max(0, Math.min(location.getColumn(), text.codePointCount(start, text.length())));
        return text.offsetByCodePoints(start, column);
    }
}
