package io.tidewater.platform.web;

import io.micrometer.tracing.Tracer;
import io.tidewater.platform.event.Causation;
import io.tidewater.platform.scope.Person;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says for the length of a request who acts and by which request, so that every event can name them (P5). */
final class CallerFilter extends OncePerRequestFilter {

    private static final String NOBODY = "public";

    private final CurrentPerson currentPerson;
    private final @Nullable Tracer tracer;

    CallerFilter(CurrentPerson currentPerson, @Nullable Tracer tracer) {
        this.currentPerson = currentPerson;
        this.tracer = tracer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String actor = currentPerson.find().map(Person::userName).orElse(NOBODY);
        try {
            Causation.as(actor, traceId(), 0, () -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException fault) {
            throw fault;
        } catch (Exception fault) {
            throw new ServletException(fault);
        }
    }

    private @Nullable String traceId() {
        if (tracer == null || tracer.currentSpan() == null) {
            return null;
        }
        return "request:" + tracer.currentSpan().context().traceId();
    }
}
