package io.tidewater.platform.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Scope;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;

/** Says in the API document what a client sends for the arguments that {@link CallerArguments} makes. */
final class ApiDocumentation implements OperationCustomizer {

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Person.class, Scope.class, ListQuery.class, Version.class)
                // What the caller names, not what Spring knows of the caller.
                .removeRequestWrapperToIgnore(ZoneId.class)
                .replaceWithClass(ZoneId.class, String.class);
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        List<? extends Class<?>> taken = Arrays.stream(method.getMethodParameters())
                .map(MethodParameter::getParameterType)
                .toList();
        if (taken.contains(ListQuery.class)) {
            describeList(operation);
        }
        if (taken.contains(Version.class)) {
            operation.addParametersItem(new HeaderParameter()
                    .name("If-Match")
                    .description("The ETag the change was made on; 412 with the present values when it is another now")
                    .schema(new StringSchema()));
        }
        return operation;
    }

    private static void describeList(Operation operation) {
        query(operation, "filter", "A condition in CEL over the record's fields", new StringSchema());
        query(operation, "q", "Words to search for", new StringSchema());
        query(operation, "sort", "Fields in order, each with a leading - to turn it round", new StringSchema());
        Schema<?> limit = new IntegerSchema().minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(ListQuery.MAX_LIMIT));
        query(operation, "limit", "The most items on a page", limit);
        query(operation, "cursor", "The nextCursor of the page before", new StringSchema());
        query(
                operation,
                "count",
                "Whether all that match are counted",
                new StringSchema()._enum(List.of("exact", "estimate")));
    }

    private static void query(Operation operation, String name, String description, Schema<?> schema) {
        boolean named = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> name.equals(parameter.getName()));
        if (!named) {
            operation.addParametersItem(
                    new QueryParameter().name(name).description(description).schema(schema));
        }
    }
}
