package io.tidewater.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.AntPathMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * The same key with the same body gets the same answer for 24 hours; with another body it is refused (P7).
 *
 * <p>The request's work and the kept answer are one transaction: a crash keeps both or neither, and a second request with
 * the key waits for the first. Only answers of success are kept, so a refused request may be mended and sent again.
 */
final class IdempotencyFilter extends OncePerRequestFilter {

    private static final String HEADER = "Idempotency-Key";
    private static final int MAX_KEY = 200;

    private final KeptAnswers answers;
    private final TransactionTemplate transaction;
    private final ProblemWriter problems;
    private final CurrentPerson currentPerson;
    private final List<String> excluded;
    private final AntPathMatcher paths = new AntPathMatcher();

    IdempotencyFilter(
            KeptAnswers answers,
            TransactionTemplate transaction,
            ProblemWriter problems,
            CurrentPerson currentPerson,
            List<String> excluded) {
        this.answers = answers;
        this.transaction = transaction;
        this.problems = problems;
        this.currentPerson = currentPerson;
        this.excluded = excluded;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || request.getHeader(HEADER) == null
                || excluded.stream().anyMatch(pattern -> paths.match(pattern, request.getRequestURI()));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String key = request.getHeader(HEADER);
        if (key.isBlank() || key.length() > MAX_KEY || !PlainText.isPlain(key)) {
            problems.write(response, Problems.unreadable(HEADER, "size", 1, MAX_KEY));
            return;
        }
        RereadableRequest rereadable = RereadableRequest.of(request);
        String owner =
                currentPerson.find().map(person -> person.id().toString()).orElse("public");
        KeptAnswers.Request asked =
                new KeptAnswers.Request(owner, key, request.getRequestURI(), rereadable.fingerprint());
        ContentCachingResponseWrapper captured = new ContentCachingResponseWrapper(response);
        Outcome outcome = run(asked, rereadable, captured, chain);
        switch (outcome) {
            case Outcome.Answered ignored -> captured.copyBodyToResponse();
            case Outcome.Repeated repeated -> repeated.answer().writeTo(response);
            case Outcome.Refused refused -> problems.write(response, refused.problem());
        }
    }

    private Outcome run(
            KeptAnswers.Request asked,
            RereadableRequest request,
            ContentCachingResponseWrapper response,
            FilterChain chain) {
        Outcome outcome = transaction.execute(status -> {
            if (!answers.reserve(asked)) {
                return earlier(asked);
            }
            pass(request, response, chain);
            if (response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
                status.setRollbackOnly();
            } else {
                answers.keep(asked, KeptAnswers.Answer.of(response));
            }
            return new Outcome.Answered();
        });
        return outcome == null ? new Outcome.Answered() : outcome;
    }

    private Outcome earlier(KeptAnswers.Request asked) {
        KeptAnswers.@Nullable Answer kept = answers.find(asked);
        return kept == null
                ? new Outcome.Refused(Problems.invalid(HEADER, "idempotency-key"))
                : new Outcome.Repeated(kept);
    }

    private static void pass(RereadableRequest request, HttpServletResponse response, FilterChain chain) {
        try {
            chain.doFilter(request, response);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (ServletException fault) {
            throw new IllegalStateException(fault.getCause() == null ? fault : fault.getCause());
        }
    }

    private sealed interface Outcome {
        record Answered() implements Outcome {}

        record Repeated(KeptAnswers.Answer answer) implements Outcome {}

        record Refused(ProblemException problem) implements Outcome {}
    }
}
