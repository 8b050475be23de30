package io.tidewater.platform.rules;

import dev.cel.common.ast.CelExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the parts of an expression that hold or do not hold. */
final class ConditionReader {

    private static final Set<String> ORDERS = Set.of("_<_", "_<=_", "_>_", "_>=_");

    /** The calls that yield a condition, by CEL's names. */
    static final Set<String> CALLS = Set.of(
            "_&&_",
            "_||_",
            "!_",
            "_==_",
            "_!=_",
            "_<_",
            "_<=_",
            "_>_",
            "_>=_",
            "@in",
            "has",
            "contains",
            "startsWith",
            "endsWith",
            "matches");

    private final Reading reading;
    private final TermReader terms;
    private final Pairing pairing;
    private final TextTestReader texts;

    ConditionReader(Reading reading) {
        this.reading = reading;
        this.pairing = new Pairing(reading);
        this.terms = new TermReader(reading, this, pairing);
        this.texts = new TextTestReader(reading, terms, pairing);
    }

    Condition read(CelExpr part, int depth) {
        boolean condition = part.exprKind().getKind() == CelExpr.ExprKind.Kind.CALL
                && CALLS.contains(part.call().function());
        if (condition) {
            reading.enter(depth);
            return call(part, depth + 1);
        }
        Operand flag = terms.operand(part, depth);
        if (flag.kind() == Kind.FLAG || flag.kind() == Kind.ANY) {
            return new Logic.Holds(pairing.as(flag, Kind.FLAG));
        }
        throw reading.refusal(
                part, "no-condition", reading.textOf(part), flag.kind().label());
    }

    private Condition call(CelExpr part, int depth) {
        String function = part.call().function();
        List<CelExpr> args = part.call().args();
        return switch (function) {
            case "_&&_", "_||_" -> junction(function, args, depth);
            case "!_" -> new Logic.Not(read(args.getFirst(), depth));
            case "_==_" -> equal(args, depth);
            case "_!=_" -> new Logic.Not(equal(args, depth));
            case "@in" -> member(args, depth);
            case "has" -> given(part, depth);
            default -> ORDERS.contains(function) ? ordered(part, depth) : texts.read(part, depth);
        };
    }

    /** Reads both sides even when the first is wrong, so that a person sees all errors at once. */
    private Condition junction(String function, List<CelExpr> args, int depth) {
        List<Condition> parts = new ArrayList<>();
        List<RuleError> errors = new ArrayList<>();
        for (CelExpr arg : args) {
            try {
                parts.add(read(arg, depth));
            } catch (RuleException e) {
                errors.addAll(e.errors());
            }
        }
        if (!errors.isEmpty()) {
            throw new RuleException(errors);
        }
        return new Logic.Junction(function.equals("_&&_"), parts);
    }

    private Condition equal(List<CelExpr> args, int depth) {
        Operand left = terms.operand(args.getFirst(), depth);
        Operand right = terms.operand(args.getLast(), depth);
        if (left.kind() == Kind.NOTHING || right.kind() == Kind.NOTHING) {
            return new Logic.Not(new Logic.Given(left.kind() == Kind.NOTHING ? right.term() : left.term()));
        }
        Pairing.Pair pair = pairing.of(left, right);
        if (pair.left().kind() == Kind.TEXTS) {
            throw reading.refusal(args.getFirst(), "lists-compared");
        }
        boolean customRight = pair.right() instanceof ReadAs;
        return new Comparison(
                Comparison.Operator.EQUAL,
                customRight ? pair.right() : pair.left(),
                customRight ? pair.left() : pair.right());
    }

    private Condition ordered(CelExpr part, int depth) {
        Operand left = terms.operand(part.call().args().getFirst(), depth);
        Operand right = terms.operand(part.call().args().getLast(), depth);
        for (Operand side : List.of(left, right)) {
            if (side.kind() != Kind.ANY && !side.kind().ordered()) {
                throw reading.refusal(
                        side.part(),
                        "no-order",
                        reading.textOf(side.part()),
                        side.kind().label());
            }
        }
        Pairing.Pair pair = pairing.of(left, right);
        Comparison.Operator operator = switch (part.call().function()) {
            case "_<_" -> Comparison.Operator.LESS;
            case "_<=_" -> Comparison.Operator.AT_MOST;
            case "_>_" -> Comparison.Operator.GREATER;
            default -> Comparison.Operator.AT_LEAST;
        };
        return new Comparison(operator, pair.left(), pair.right());
    }

    private Condition member(List<CelExpr> args, int depth) {
        Operand wanted = terms.operand(args.getFirst(), depth);
        CelExpr list = args.getLast();
        return list.exprKind().getKind() == CelExpr.ExprKind.Kind.LIST
                ? oneOf(wanted, list, depth)
                : holding(wanted, terms.operand(list, depth));
    }

    private Condition oneOf(Operand wanted, CelExpr list, int depth) {
        List<CelExpr> elements = list.list().elements();
        if (elements.size() > Limits.LIST) {
            throw reading.refusal(list, "list-too-long", "" + Limits.LIST);
        }
        List<Term> values = new ArrayList<>();
        Term term = wanted.term();
        for (CelExpr element : elements) {
            Operand value = terms.element(element, depth);
            Pairing.Pair pair = pairing.of(wanted, value);
            if (!pair.right().fixed() || (!values.isEmpty() && pair.left().kind() != term.kind())) {
                throw reading.refusal(element, "list-element", reading.textOf(element));
            }
            term = pair.left();
            values.add(pair.right());
        }
        if (term.kind() == Kind.TEXTS) {
            throw reading.refusal(wanted.part(), "lists-compared");
        }
        return new Membership.OneOf(term, values);
    }

    private Condition holding(Operand element, Operand list) {
        if (list.kind() != Kind.TEXTS && list.kind() != Kind.ANY) {
            throw reading.refusal(
                    list.part(),
                    "no-list",
                    reading.textOf(list.part()),
                    list.kind().label());
        }
        if (!Membership.canBeElement(list.kind(), element.kind())) {
            throw reading.refusal(
                    element.part(),
                    "wrong-kind",
                    reading.textOf(element.part()),
                    element.kind().label(),
                    Kind.TEXT.label());
        }
        return new Membership.Holding(list.term(), element.term());
    }

    private Condition given(CelExpr part, int depth) {
        List<CelExpr> args = part.call().args();
        if (args.size() != 1 || part.call().target().isPresent()) {
            throw reading.refusal(part, "arguments", "has", "1");
        }
        return new Logic.Given(terms.operand(args.getFirst(), depth).term());
    }
}
