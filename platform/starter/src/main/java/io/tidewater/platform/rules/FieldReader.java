package io.tidewater.platform.rules;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads names: fields, values of a custom map, {@code now} and {@code today}. */
final class FieldReader {

    private final Reading reading;

    FieldReader(Reading reading) {
        this.reading = reading;
    }

    Term read(CelExpr part) {
        List<String> names = path(part);
        for (int length = names.size(); length > 0; length--) {
            Optional<RecordField> field = reading.type().field(String.join(".", names.subList(0, length)));
            if (field.isPresent()) {
                return field(part, field.get(), names.subList(length, names.size()));
            }
        }
        return switch (String.join(".", names)) {
            case "now" -> new Terms.Present(Kind.INSTANT);
            case "today" -> new Terms.Present(Kind.DATE);
            default -> throw unknown(part, names);
        };
    }

    private Term field(CelExpr part, RecordField field, List<String> rest) {
        reading.fields().add(field.name());
        if (field.type() == FieldType.CUSTOM) {
            if (rest.isEmpty()) {
                throw new RuleException(RuleError.at(reading.span(part), "custom-alone", field.name())
                        .suggesting(field.name() + ".key"));
            }
            return new Custom(field, List.copyOf(rest));
        }
        if (!rest.isEmpty()) {
            throw reading.refusal(
                    part, "no-member", field.name(), field.type().kind().label(), String.join(".", rest));
        }
        return new Terms.Field(field);
    }

    private RuleException unknown(CelExpr part, List<String> names) {
        String typed = String.join(".", names);
        List<String> known = Stream.concat(
                        reading.type().fields().stream().map(RecordField::name), Stream.of("now", "today"))
                .collect(Collectors.toList());
        @Nullable String meant = Suggestion.nearest(typed, known);
        boolean value = reading.type().fields().stream()
                .anyMatch(field -> field.values().contains(typed));
        return new RuleException(RuleError.at(reading.span(part), "unknown-field", typed)
                .suggesting(value ? Pairing.quoted(typed) : meant));
    }

    private List<String> path(CelExpr part) {
        List<String> names = new ArrayList<>();
        CelExpr at = part;
        while (at.exprKind().getKind() != ExprKind.Kind.IDENT) {
            if (at.exprKind().getKind() == ExprKind.Kind.SELECT) {
                names.addFirst(at.select().field());
                at = at.select().operand();
            } else if (isKeyed(at)) {
                names.addFirst(key(at.call().args().getLast()));
                at = at.call().args().getFirst();
            } else {
                throw reading.refusal(at, "no-path", reading.textOf(at));
            }
            if (names.size() > 5) {
                throw reading.refusal(part, "too-deep");
            }
        }
        names.addFirst(at.ident().name());
        return names;
    }

    private static boolean isKeyed(CelExpr part) {
        return part.exprKind().getKind() == ExprKind.Kind.CALL
                && part.call().function().equals("_[_]");
    }

    private String key(CelExpr part) {
        boolean text = part.exprKind().getKind() == ExprKind.Kind.CONSTANT
                && part.constant().getKind() == CelConstant.Kind.STRING_VALUE;
        if (!text || Texts.unstorable(part.constant().stringValue()) >= 0) {
            throw reading.refusal(part, "key-not-text", reading.textOf(part));
        }
        return part.constant().stringValue();
    }
}
