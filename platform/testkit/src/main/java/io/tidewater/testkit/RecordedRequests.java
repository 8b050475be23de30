package io.tidewater.testkit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets the thread that answers a request record for the test that sent it. */
final class RecordedRequests extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        StatementRecorder.bind(request.getHeader(StatementRecorder.HEADER));
        try {
            chain.doFilter(request, response);
        } finally {
            StatementRecorder.unbind();
        }
    }
}
