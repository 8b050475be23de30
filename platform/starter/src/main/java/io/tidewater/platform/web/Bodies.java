package io.tidewater.platform.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.InputStream;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads request bodies that are partial, or that hold several things side by side; what is wrong is told as for others. */
public final class Bodies {

    private final JsonMapper json;
    private final Validator validator;

    Bodies(JsonMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** The members of the body that the type knows, checked. */
    public <T> T read(ObjectNode body, Class<T> type) {
        return checked(convert(body, type), violation -> true);
    }

    /**
     * The record changed by a partial body (RFC 7396): an absent member stays, one that is null is cleared. Only what was
     * sent is checked, so a value from before a rule was made stands in nobody's way.
     */
    public <T> T merge(T current, ObjectNode body, Class<T> type) {
        ObjectNode merged = json.valueToTree(current);
        apply(body, merged);
        return checked(convert(merged, type), violation -> body.has(root(violation)));
    }

    private static void apply(ObjectNode patch, ObjectNode target) {
        patch.forEachEntry((name, value) -> {
            JsonNode before = target.get(name);
            if (value instanceof ObjectNode inner && before instanceof ObjectNode known) {
                apply(inner, known);
            } else {
                target.set(name, value);
            }
        });
    }

    private static String root(ConstraintViolation<?> violation) {
        return violation.getPropertyPath().iterator().next().getName();
    }

    private <T> T checked(T read, Predicate<ConstraintViolation<T>> matters) {
        Set<ConstraintViolation<T>> violations =
                validator.validate(read).stream().filter(matters).collect(Collectors.toSet());
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return read;
    }

    private <T> T convert(ObjectNode body, Class<T> type) {
        try {
            return json.treeToValue(body, type);
        } catch (JacksonException unreadable) {
            throw new HttpMessageNotReadableException("The body does not fit", unreadable, new Consumed());
        }
    }

    /** The request's body, which was read before. */
    private static final class Consumed implements HttpInputMessage {

        @Override
        public InputStream getBody() {
            return InputStream.nullInputStream();
        }

        @Override
        public HttpHeaders getHeaders() {
            return HttpHeaders.EMPTY;
        }
    }
}
