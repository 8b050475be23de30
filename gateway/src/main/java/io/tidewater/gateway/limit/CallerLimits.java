package io.tidewater.gateway.limit;

import io.tidewater.gateway.problem.Problem;
import io.tidewater.gateway.problem.ProblemWriter;
import java.security.Principal;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Bounds what one person may ask, and what one form is sent (G3). */
@Component
public final class CallerLimits implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final String FORMS = "/public/v1/forms/";

    private final Allotment people;
    private final Allotment forms;
    private final ProblemWriter problems;

    CallerLimits(LimitTable table, ProblemWriter problems) {
        this.people = new Allotment(table.person(), table.burst(), table.remembered());
        this.forms = new Allotment(table.form(), table.burst(), table.remembered());
        this.problems = problems;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        Optional<Problem> refusal = request.principal()
                .map(Principal::getName)
                .flatMap(people::take)
                .or(() -> formKey(request.servletRequest().getRequestURI()).flatMap(forms::take));
        return refusal.isPresent() ? problems.answer(refusal.get()) : next.handle(request);
    }

    private static Optional<String> formKey(String path) {
        if (!path.startsWith(FORMS)) {
            return Optional.empty();
        }
        int end = path.indexOf('/', FORMS.length());
        return Optional.of(path.substring(FORMS.length(), end < 0 ? path.length() : end));
    }
}
