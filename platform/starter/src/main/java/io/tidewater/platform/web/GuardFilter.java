package io.tidewater.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Outermost filter: bounds what a request may send and words every fault that no controller saw. */
final class GuardFilter extends OncePerRequestFilter {

    private final ProblemWriter problems;
    private final long maxBody;

    GuardFilter(ProblemWriter problems, long maxBody) {
        this.problems = problems;
        this.maxBody = maxBody;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean multipart =
                request.getContentType() != null && request.getContentType().startsWith("multipart/");
        if (!multipart && request.getContentLengthLong() > maxBody) {
            problems.write(response, Problems.tooLarge(maxBody));
            return;
        }
        try {
            chain.doFilter(multipart ? request : new BoundedRequest(request, maxBody), response);
        } catch (ServletException | RuntimeException fault) {
            if (response.isCommitted()) {
                throw fault;
            }
            Throwable cause = fault instanceof ServletException && fault.getCause() != null ? fault.getCause() : fault;
            problems.write(response, Faults.problem(cause));
        }
    }

    /** Counts what is read, for bodies that do not say their length. */
    private static final class BoundedRequest extends HttpServletRequestWrapper {

        private final long maxBody;

        BoundedRequest(HttpServletRequest request, long maxBody) {
            super(request);
            this.maxBody = maxBody;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new BoundedStream(super.getInputStream(), maxBody);
        }
    }

    private static final class BoundedStream extends ServletInputStream {

        private final ServletInputStream inner;
        private final long maxBody;
        private long read;

        BoundedStream(ServletInputStream inner, long maxBody) {
            this.inner = inner;
            this.maxBody = maxBody;
        }

        @Override
        public int read() throws IOException {
            int value = inner.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = inner.read(target, offset, length);
            count(Math.max(0, count));
            return count;
        }

        private void count(int bytes) {
            read += bytes;
            if (read > maxBody) {
                throw Problems.tooLarge(maxBody);
            }
        }

        @Override
        public boolean isFinished() {
            return inner.isFinished();
        }

        @Override
        public boolean isReady() {
            return inner.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            inner.setReadListener(listener);
        }
    }
}
