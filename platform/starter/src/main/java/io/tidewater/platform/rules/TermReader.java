package io.tidewater.platform.rules;

import dev.cel.common.ast.CelExpr;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Reads the parts of an expression that yield a value. */
final class TermReader {

    private static final Map<String, Arithmetic.Operation> OPERATIONS = Map.of(
            "_+_", Arithmetic.Operation.ADD,
            "_-_", Arithmetic.Operation.SUBTRACT,
            "_*_", Arithmetic.Operation.MULTIPLY,
            "_/_", Arithmetic.Operation.DIVIDE,
            "_%_", Arithmetic.Operation.REMAINDER);

    private final Reading reading;
    private final ConditionReader conditions;
    private final Pairing pairing;
    private final FieldReader fields;
    private final FunctionReader functions;
    private final SumReader sums;

    TermReader(Reading reading, ConditionReader conditions, Pairing pairing) {
        this.reading = reading;
        this.conditions = conditions;
        this.pairing = pairing;
        this.fields = new FieldReader(reading);
        this.functions = new FunctionReader(reading, this, pairing);
        this.sums = new SumReader(reading, pairing);
    }

    Operand operand(CelExpr part, int depth) {
        reading.enter(depth);
        return element(part, depth);
    }

    /** As {@link #operand}, but not counted: the elements of a list have a limit of their own. */
    Operand element(CelExpr part, int depth) {
        return new Operand(read(part, depth + 1), part);
    }

    private Term read(CelExpr part, int depth) {
        return switch (part.exprKind().getKind()) {
            case CONSTANT -> Literals.of(part, reading);
            case IDENT, SELECT -> fields.read(part);
            case CALL -> call(part, depth);
            case LIST -> throw reading.refusal(part, "list-alone");
            default -> throw reading.refusal(part, "unsupported-value");
        };
    }

    private Term call(CelExpr part, int depth) {
        String function = part.call().function();
        List<CelExpr> args = part.call().args();
        if (ConditionReader.CALLS.contains(function)) {
            return new Terms.Truth(conditions.read(part, depth));
        }
        Arithmetic.Operation operation = OPERATIONS.get(function);
        if (operation != null) {
            return arithmetic(operation, part, depth);
        }
        return switch (function) {
            case "_?_:_" -> choice(args, depth);
            case "-_" -> negated(args.getFirst(), depth);
            case "_[_]" -> fields.read(part);
            default -> functions.read(part, depth);
        };
    }

    private Term arithmetic(Arithmetic.Operation operation, CelExpr part, int depth) {
        Operand left = operand(part.call().args().getFirst(), depth);
        Operand right = operand(part.call().args().getLast(), depth);
        boolean minus = operation == Arithmetic.Operation.SUBTRACT;
        boolean sum = minus || operation == Arithmetic.Operation.ADD;
        if (sum && sums.other(left, right)) {
            return sums.read(part, left, right, minus);
        }
        return new Arithmetic(operation, pairing.as(left, Kind.NUMBER), pairing.as(right, Kind.NUMBER));
    }

    private Term negated(CelExpr part, int depth) {
        Term number = pairing.as(operand(part, depth), Kind.NUMBER);
        return new Arithmetic(Arithmetic.Operation.SUBTRACT, new Terms.Value(Kind.NUMBER, BigDecimal.ZERO), number);
    }

    private Term choice(List<CelExpr> args, int depth) {
        Condition condition = conditions.read(args.getFirst(), depth);
        Operand then = operand(args.get(1), depth);
        Operand otherwise = operand(args.get(2), depth);
        if (then.kind() == Kind.NOTHING) {
            then = then.as(new Terms.Value(otherwise.kind(), null));
        } else if (otherwise.kind() == Kind.NOTHING) {
            otherwise = otherwise.as(new Terms.Value(then.kind(), null));
        }
        Pairing.Pair pair = pairing.of(then, otherwise);
        if (pair.left().kind() == Kind.TEXTS || pair.left().kind() == Kind.NOTHING) {
            throw reading.refusal(args.get(1), "no-choice", pair.left().kind().label());
        }
        return new Terms.Choice(condition, pair.left(), pair.right());
    }
}
