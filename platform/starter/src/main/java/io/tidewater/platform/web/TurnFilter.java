package io.tidewater.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Begins a request when it is its turn. A stream takes none for what it sends later. */
final class TurnFilter extends OncePerRequestFilter {

    private final RequestTurns turns;

    TurnFilter(RequestTurns turns) {
        this.turns = turns;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (RequestTurns.Turn _ = turns.take()) {
            chain.doFilter(request, response);
        }
    }

    /** Whether a service is alive has to be said when it is busy, too. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/actuator/");
    }
}
