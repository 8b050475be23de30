package io.tidewater.sales;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.InputStream;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads request bodies that are partial, or that hold several things side by side; what is wrong is told as for others. */
@Component
public class Bodies {

    private final JsonMapper json;
    private final Validator validator;

    Bodies(JsonMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** The members of the body that the type knows, checked. */
    public <T> T read(ObjectNode body, Class<T> type) {
        T read = convert(body, type);
        Set<ConstraintViolation<T>> violations = validator.validate(read);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return read;
    }

    /** The record changed by a partial body (RFC 7396): an absent member stays, one that is null is cleared. Checked. */
    public <T> T merge(T current, ObjectNode body, Class<T> type) {
        ObjectNode merged = json.valueToTree(current);
        merged.setAll(body);
        return read(merged, type);
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
