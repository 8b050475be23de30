package io.tidewater.platform.rules;

import dev.cel.common.ast.CelExpr;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads the functions that yield a value. */
final class FunctionReader {

    private static final List<String> KNOWN =
            List.of("size", "lowerAscii", "timestamp", "date", "duration", "now", "today");

    private final Reading reading;
    private final TermReader terms;
    private final Pairing pairing;

    FunctionReader(Reading reading, TermReader terms, Pairing pairing) {
        this.reading = reading;
        this.terms = terms;
        this.pairing = pairing;
    }

    Term read(CelExpr part, int depth) {
        String function = part.call().function();
        List<CelExpr> args = new ArrayList<>();
        part.call().target().ifPresent(args::add);
        args.addAll(part.call().args());
        if (!KNOWN.contains(function)) {
            throw unknown(part, function);
        }
        int wanted = function.equals("now") || function.equals("today") ? 0 : 1;
        if (args.size() != wanted) {
            throw reading.refusal(part, "arguments", function, "" + wanted);
        }
        return switch (function) {
            case "now" -> new Terms.Present(Kind.INSTANT);
            case "today" -> new Terms.Present(Kind.DATE);
            case "size" -> size(terms.operand(args.getFirst(), depth));
            case "lowerAscii" -> new Terms.Lower(pairing.as(terms.operand(args.getFirst(), depth), Kind.TEXT));
            default -> time(function, terms.operand(args.getFirst(), depth));
        };
    }

    private RuleException unknown(CelExpr part, String function) {
        List<String> known = Stream.concat(
                        KNOWN.stream(),
                        ConditionReader.CALLS.stream().filter(name -> Character.isLetter(name.charAt(0))))
                .sorted()
                .toList();
        return new RuleException(
                RuleError.at(reading.source().operator(part), "unknown-function", function, String.join(", ", known))
                        .suggesting(Suggestion.nearest(function, known)));
    }

    private Term size(Operand of) {
        if (of.kind() == Kind.TEXT || of.kind() == Kind.TEXTS || of.kind() == Kind.ANY) {
            return new Terms.Size(of.term());
        }
        throw reading.refusal(
                of.part(), "wrong-kind", reading.textOf(of.part()), of.kind().label(), Kind.TEXT.label());
    }

    private Term time(String function, Operand written) {
        if (!(written.term() instanceof Terms.Value(Kind kind, String text)) || kind != Kind.TEXT) {
            throw reading.refusal(written.part(), "not-written", function);
        }
        try {
            return switch (function) {
                case "timestamp" -> new Terms.Value(Kind.INSTANT, Literals.instant(text));
                case "date" -> new Terms.Value(Kind.DATE, Literals.date(text));
                default -> new Terms.Value(Kind.DURATION, duration(text));
            };
        } catch (DateTimeException e) {
            Kind wanted =
                    function.equals("timestamp") ? Kind.INSTANT : function.equals("date") ? Kind.DATE : Kind.DURATION;
            throw reading.refusal(written.part(), "not-a." + wanted.name(), text);
        }
    }

    private static Duration duration(String text) {
        Duration duration = Durations.parse(text);
        if (duration == null) {
            throw new DateTimeException(text);
        }
        return duration;
    }
}
