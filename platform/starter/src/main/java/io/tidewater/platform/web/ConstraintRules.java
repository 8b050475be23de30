package io.tidewater.platform.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.Map;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.method.ParameterValidationResult;

/** Names the rule behind a broken validation constraint, in the words of the message bundles. */
final class ConstraintRules {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("NotNull", "required"),
            Map.entry("NotBlank", "required"),
            Map.entry("NotEmpty", "required"),
            Map.entry("Size", "size"),
            Map.entry("Email", "email"),
            Map.entry("Pattern", "pattern"),
            Map.entry("Min", "min"),
            Map.entry("DecimalMin", "min"),
            Map.entry("Max", "max"),
            Map.entry("DecimalMax", "max"),
            Map.entry("Positive", "positive"),
            Map.entry("PositiveOrZero", "positive-or-zero"),
            Map.entry("Digits", "digits"),
            Map.entry("Future", "future"),
            Map.entry("FutureOrPresent", "future"),
            Map.entry("Past", "past"));

    private ConstraintRules() {}

    static FieldError fieldError(ConstraintViolation<?> violation) {
        return of(violation.getPropertyPath().toString(), violation);
    }

    static FieldError fieldError(String parameter, ParameterValidationResult result, MessageSourceResolvable error) {
        return of(parameter, result.unwrap(error, ConstraintViolation.class));
    }

    static FieldError fieldError(org.springframework.validation.FieldError error) {
        if (!error.contains(ConstraintViolation.class)) {
            return new FieldError(error.getField(), "type");
        }
        return of(error.getField(), error.unwrap(ConstraintViolation.class));
    }

    private static FieldError of(String field, ConstraintViolation<?> violation) {
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        if (constraint instanceof Size size
                && violation.getInvalidValue() instanceof Collection<?> items
                && items.size() > size.max()) {
            return new FieldError(field, "max-items", size.max());
        }
        String name = constraint.annotationType().getSimpleName();
        return new FieldError(field, NAMES.getOrDefault(name, "valid"), args(constraint));
    }

    private static Object[] args(Annotation constraint) {
        return switch (constraint) {
            case Size size -> new Object[] {size.min(), size.max()};
            case Min min -> new Object[] {min.value()};
            case Max max -> new Object[] {max.value()};
            case DecimalMin min -> new Object[] {min.value()};
            case DecimalMax max -> new Object[] {max.value()};
            default -> new Object[0];
        };
    }
}
