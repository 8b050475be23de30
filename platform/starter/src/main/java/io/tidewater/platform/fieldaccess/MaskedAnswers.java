package io.tidewater.platform.fieldaccess;

import io.tidewater.platform.scope.Person;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every JSON answer of the service goes through here, so no list, record or history shows what a rule hides. */
@RestControllerAdvice
final class MaskedAnswers implements ResponseBodyAdvice<Object> {

    private final FieldAccess access;
    private final JsonMapper json;
    private final String recordType;
    private final Supplier<@Nullable Person> person;

    MaskedAnswers(FieldAccess access, JsonMapper json, String recordType, Supplier<@Nullable Person> person) {
        this.access = access;
        this.json = json;
        this.recordType = recordType;
        this.person = person;
    }

    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        boolean configuration = FieldAccessController.class.isAssignableFrom(returned.getContainingClass());
        if (body == null || body instanceof Resource || body instanceof CharSequence || configuration) {
            return body;
        }
        Person asking = person.get();
        Map<String, Access> restricted = asking == null ? Map.of() : access.restrictions(recordType, asking);
        if (restricted.isEmpty() || body instanceof byte[]) {
            return body;
        }
        JsonNode tree = json.valueToTree(body);
        return new Masks(restricted).apply(tree);
    }
}
