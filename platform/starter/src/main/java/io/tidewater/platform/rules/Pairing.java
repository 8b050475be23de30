package io.tidewater.platform.rules;

import java.time.DateTimeException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Brings the two sides of an operator to one kind, or says why they do not fit. */
final class Pairing {

    private final Reading reading;

    Pairing(Reading reading) {
        this.reading = reading;
    }

    record Pair(Term left, Term right) {}

    Pair of(Operand left, Operand right) {
        if (left.kind() == Kind.ANY && right.kind() == Kind.ANY) {
            throw reading.refusal(right.part(), "two-custom-values");
        }
        Term a = adapted(left, right);
        Term b = adapted(right, left);
        if (a.kind() != b.kind()) {
            throw mismatch(left, right);
        }
        checkChoice(a, right);
        checkChoice(b, left);
        return new Pair(a, b);
    }

    /** The operand read as a kind an operator demands. */
    Term as(Operand operand, Kind wanted) {
        if (operand.term() instanceof Custom custom && wanted != Kind.TEXTS && wanted != Kind.DURATION) {
            return new ReadAs(custom, wanted);
        }
        if (operand.kind() != wanted) {
            throw reading.refusal(
                    operand.part(), "wrong-kind", text(operand), operand.kind().label(), wanted.label());
        }
        return operand.term();
    }

    private Term adapted(Operand operand, Operand other) {
        Term term = operand.term();
        Kind wanted = other.kind();
        if (term instanceof Custom custom && wanted != Kind.TEXTS && wanted != Kind.DURATION) {
            return new ReadAs(custom, wanted);
        }
        if (term instanceof Terms.Value(Kind kind, String text) && kind == Kind.TEXT) {
            return literal(operand, text, wanted);
        }
        if (term.kind() == Kind.DATE && wanted == Kind.INSTANT && term.fixed()) {
            return new Terms.StartOfDay(term);
        }
        return term;
    }

    /** A quoted text beside an id, a day or an instant is meant as one. */
    private Term literal(Operand operand, String text, Kind wanted) {
        try {
            return switch (wanted) {
                case ID -> new Terms.Value(Kind.ID, id(text));
                case DATE -> new Terms.Value(Kind.DATE, Literals.date(text));
                case INSTANT ->
                    text.length() == 10
                            ? new Terms.StartOfDay(new Terms.Value(Kind.DATE, Literals.date(text)))
                            : new Terms.Value(Kind.INSTANT, Literals.instant(text));
                default -> operand.term();
            };
        } catch (DateTimeException | IllegalArgumentException e) {
            throw reading.refusal(operand.part(), "not-a." + wanted.name(), text);
        }
    }

    private static UUID id(String text) {
        UUID id = UUID.fromString(text);
        if (text.length() != 36) {
            throw new IllegalArgumentException(text);
        }
        return id;
    }

    private void checkChoice(Term term, Operand value) {
        if (!(term instanceof Terms.Field(RecordField field)) || field.values().isEmpty()) {
            return;
        }
        if (value.term() instanceof Terms.Value(Kind kind, String text)
                && kind == Kind.TEXT
                && !field.values().contains(text)) {
            throw new RuleException(RuleError.at(
                            reading.span(value.part()),
                            "unknown-choice",
                            text,
                            field.name(),
                            String.join(", ", field.values()))
                    .suggesting(quoted(Suggestion.nearest(text, field.values()))));
        }
    }

    private RuleException mismatch(Operand left, Operand right) {
        Operand culprit = right.term().fixed() ? right : left;
        RuleError error = RuleError.at(
                reading.span(culprit.part()),
                "mismatch",
                text(left),
                left.kind().label(),
                text(right),
                right.kind().label());
        return new RuleException(error.suggesting(rewritten(left, right)));
    }

    private @Nullable String rewritten(Operand left, Operand right) {
        Operand other = right.term().fixed() ? left : right;
        Operand literal = right.term().fixed() ? right : left;
        if (!(literal.term() instanceof Terms.Value(Kind kind, Object value)) || value == null) {
            return null;
        }
        if (other.kind() == Kind.TEXT && kind != Kind.TEXT) {
            return quoted(text(literal));
        }
        boolean number = other.kind() == Kind.NUMBER && kind == Kind.TEXT;
        return number && value.toString().matches("-?\\d{1,18}(\\.\\d{1,9})?") ? value.toString() : null;
    }

    private String text(Operand operand) {
        return reading.textOf(operand.part());
    }

    static @Nullable String quoted(@Nullable String text) {
        return text == null ? null : '"' + text + '"';
    }
}
