package io.tidewater.platform.rules;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.cel.common.ast.CelExpr;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code contains}, {@code startsWith}, {@code endsWith} and {@code matches}. */
final class TextTestReader {

    private final Reading reading;
    private final TermReader terms;
    private final Pairing pairing;

    TextTestReader(Reading reading, TermReader terms, Pairing pairing) {
        this.reading = reading;
        this.terms = terms;
        this.pairing = pairing;
    }

    Condition read(CelExpr part, int depth) {
        String function = part.call().function();
        List<CelExpr> sides = new ArrayList<>();
        part.call().target().ifPresent(sides::add);
        sides.addAll(part.call().args());
        boolean wellFormed = sides.size() == 2 && (part.call().target().isPresent() || function.equals("matches"));
        if (!wellFormed) {
            throw new RuleException(RuleError.at(reading.source().operator(part), "text-test", function));
        }
        Operand whole = terms.operand(sides.getFirst(), depth);
        if (whole.kind() == Kind.TEXTS) {
            throw new RuleException(RuleError.at(reading.span(part), "text-test-on-list", reading.textOf(whole.part()))
                    .suggesting(reading.textOf(sides.getLast()) + " in " + reading.textOf(whole.part())));
        }
        Term text = pairing.as(whole, Kind.TEXT);
        Operand other = terms.operand(sides.getLast(), depth);
        return function.equals("matches")
                ? pattern(text, other, part)
                : new TextTest(test(function), text, pairing.as(other, Kind.TEXT));
    }

    private static TextTest.Test test(String function) {
        return switch (function) {
            case "contains" -> TextTest.Test.CONTAINS;
            case "startsWith" -> TextTest.Test.STARTS_WITH;
            default -> TextTest.Test.ENDS_WITH;
        };
    }

    private Condition pattern(Term text, Operand pattern, CelExpr part) {
        if (!(pattern.term() instanceof Terms.Value(Kind kind, String expression)) || kind != Kind.TEXT) {
            throw reading.refusal(pattern.part(), "pattern-not-written");
        }
        if (expression.length() > Limits.PATTERN) {
            throw reading.refusal(pattern.part(), "pattern-too-long", "" + Limits.PATTERN);
        }
        try {
            return new PatternTest(text, Pattern.compile(expression), reading.span(part));
        } catch (PatternSyntaxException e) {
            throw reading.refusal(pattern.part(), "pattern-wrong", e.getDescription());
        }
    }
}
