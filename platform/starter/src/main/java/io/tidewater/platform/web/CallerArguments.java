package io.tidewater.platform.web;

import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Scope;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands controllers who asks ({@link Person}, {@link Scope}), how ({@link ListQuery}) and against which {@link Version}. */
final class CallerArguments implements HandlerMethodArgumentResolver {

    private static final Set<Class<?>> KNOWN = Set.of(Person.class, Scope.class, ListQuery.class, Version.class);
    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_TEXT = 4_000;

    private final CurrentPerson currentPerson;

    CallerArguments(CurrentPerson currentPerson) {
        this.currentPerson = currentPerson;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return KNOWN.contains(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binderFactory) {
        Class<?> type = parameter.getParameterType();
        if (type == Person.class) {
            return currentPerson.require();
        }
        if (type == Scope.class) {
            return Scope.of(currentPerson.require());
        }
        HttpServletRequest http = request.getNativeRequest(HttpServletRequest.class);
        if (http == null) {
            throw new IllegalStateException("not an HTTP request");
        }
        return type == Version.class ? version(http.getHeader("If-Match")) : listQuery(http);
    }

    private static Version version(@Nullable String header) {
        if (header == null || header.isBlank() || header.equals("*")) {
            return Version.ANY;
        }
        String tag = header.strip();
        tag = tag.startsWith("W/") ? tag.substring(2) : tag;
        if (!tag.matches("\"\\d{1,18}\"")) {
            throw Problems.unreadable("If-Match", "etag");
        }
        return new Version(Long.parseLong(tag.substring(1, tag.length() - 1)));
    }

    private static ListQuery listQuery(HttpServletRequest http) {
        return new ListQuery(
                text(http, "filter"),
                text(http, "q"),
                text(http, "sort"),
                limit(text(http, "limit")),
                text(http, "cursor"),
                count(text(http, "count")));
    }

    private static @Nullable String text(HttpServletRequest http, String name) {
        String value = http.getParameter(name);
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.length() > MAX_TEXT) {
            throw Problems.unreadable(name, "max-length", MAX_TEXT);
        }
        if (!PlainText.isPlain(value)) {
            throw Problems.unreadable(name, "text");
        }
        return value;
    }

    private static int limit(@Nullable String value) {
        if (value == null) {
            return DEFAULT_LIMIT;
        }
        if (!value.matches("\\d{1,3}")
                || Integer.parseInt(value) < 1
                || Integer.parseInt(value) > ListQuery.MAX_LIMIT) {
            throw Problems.unreadable("limit", "range", 1, ListQuery.MAX_LIMIT);
        }
        return Integer.parseInt(value);
    }

    private static CountMode count(@Nullable String value) {
        return switch (value) {
            case null -> CountMode.NONE;
            case "exact" -> CountMode.EXACT;
            case "estimate" -> CountMode.ESTIMATE;
            default -> throw Problems.unreadable("count", "choice", "exact, estimate");
        };
    }
}
