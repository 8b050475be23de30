package io.tidewater.platform.web;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says which field of a JSON body could not be read, and why. */
final class JsonFaults {

    private JsonFaults() {}

    static ProblemException problem(JacksonException fault) {
        return switch (fault) {
            case StreamConstraintsException ignored -> Problems.unreadable("body", "json-limits");
            case NotPlainTextException plain -> Problems.invalid(path(plain), "text");
            case InvalidFormatException format -> Problems.unreadable(path(format), rule(format.getTargetType()));
            case ValueInstantiationException value -> Problems.unreadable(path(value), "value");
            case MismatchedInputException mismatch ->
                Problems.unreadable(path(mismatch), rule(mismatch.getTargetType()));
            case DatabindException databind -> Problems.unreadable(path(databind), "type");
            default -> Problems.unreadable("body", "json");
        };
    }

    private static String path(JacksonException fault) {
        String path = fault.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining());
        String trimmed = path.startsWith(".") ? path.substring(1) : path;
        return trimmed.isEmpty() ? "body" : trimmed;
    }

    private static String rule(@Nullable Class<?> target) {
        if (target == null) {
            return "type";
        }
        return switch (target.getSimpleName()) {
            case "UUID" -> "uuid";
            case "Instant", "OffsetDateTime" -> "instant";
            case "LocalDate" -> "date";
            case "BigDecimal", "Integer", "int", "Long", "long" -> "number";
            case "Boolean", "boolean" -> "boolean";
            default -> target.isEnum() ? "choice" : "type";
        };
    }
}
