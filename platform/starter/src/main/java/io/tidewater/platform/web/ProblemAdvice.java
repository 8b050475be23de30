package io.tidewater.platform.web;

import jakarta.validation.ConstraintViolationException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import tools.jackson.core.JacksonException;

/** Turns what the framework throws about a request into refusals that name the field and the rule (P7). */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ProblemAdvice {

    private static final Comparator<FieldError> BY_FIELD_THEN_RULE =
            Comparator.comparing(FieldError::field).thenComparing(FieldError::rule);

    private final ProblemBody body;

    ProblemAdvice(ProblemBody body) {
        this.body = body;
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> refused(ProblemException problem) {
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> invalid(MethodArgumentNotValidException exception) {
        return answer(
                invalid(exception.getBindingResult().getFieldErrors().stream().map(ConstraintRules::fieldError)));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> invalid(HandlerMethodValidationException exception) {
        return answer(invalid(exception.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> ConstraintRules.fieldError(
                                parameterName(result.getMethodParameter().getParameterName()), result, error)))));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> invalid(ConstraintViolationException exception) {
        return answer(invalid(exception.getConstraintViolations().stream().map(ConstraintRules::fieldError)));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> unreadable(HttpMessageNotReadableException exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof JacksonException json) {
                return answer(JsonFaults.problem(json));
            }
            if (cause instanceof ProblemException problem) {
                return answer(problem);
            }
        }
        return answer(Problems.unreadable("body", "json"));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> mistyped(MethodArgumentTypeMismatchException exception) {
        Class<?> type = exception.getRequiredType();
        String rule = type == null ? "type" : type.getSimpleName().toLowerCase(java.util.Locale.ROOT);
        return answer(Problems.unreadable(exception.getName(), rule));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> missing(MissingServletRequestParameterException exception) {
        return answer(Problems.unreadable(exception.getParameterName(), "required"));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> missing(MissingServletRequestPartException exception) {
        return answer(Problems.unreadable(exception.getRequestPartName(), "required"));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> tooLarge(MaxUploadSizeExceededException exception) {
        return answer(Problems.tooLarge(exception.getMaxUploadSize()));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> notMultipart(MultipartException exception) {
        return answer(Problems.unreadable("body", "multipart"));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> other(Exception exception) {
        if (exception instanceof ErrorResponse framework
                && framework.getStatusCode().is4xxClientError()) {
            HttpStatus status = HttpStatus.valueOf(framework.getStatusCode().value());
            String code = status.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            return answer(Problems.problem(status, code));
        }
        return answer(Faults.problem(exception));
    }

    private ResponseEntity<Map<String, Object>> answer(ProblemException problem) {
        ResponseEntity.BodyBuilder response =
                ResponseEntity.status(problem.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            response.header("Retry-After", "2");
        }
        return response.body(body.of(problem));
    }

    /** Validators find faults in any order, and one for each item of a list: callers get each once, always in the same order. */
    private static ProblemException invalid(Stream<FieldError> errors) {
        return Problems.invalid(
                List.copyOf(errors.collect(Collectors.toCollection(() -> new TreeSet<>(BY_FIELD_THEN_RULE)))));
    }

    private static String parameterName(@org.jspecify.annotations.Nullable String name) {
        return name == null ? "parameter" : name;
    }
}
