package io.tidewater.gateway.route;

import io.tidewater.gateway.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpStatus;

/** The caller's content on its way to a service: counted, timed, never held. */
final class BoundedBody extends InputStream {

    private final InputStream content;
    private final RouteLimits.Allowance allowance;
    private final long deadline;
    private long read;

    BoundedBody(InputStream content, RouteLimits.Allowance allowance) {
        this.content = content;
        this.allowance = allowance;
        this.deadline = System.nanoTime() + allowance.upload().toNanos();
    }

    static Problem tooLarge(RouteLimits.Allowance allowance) {
        return Problem.of(HttpStatus.CONTENT_TOO_LARGE, "too-large", allowance.maxBody());
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = readFromCaller(buffer, offset, length);
        read += Math.max(0, count);
        if (read > allowance.maxBody()) {
            throw new Refused(tooLarge(allowance));
        }
        if (System.nanoTime() > deadline) {
            throw new Refused(Problem.of(HttpStatus.REQUEST_TIMEOUT, "body-too-slow"));
        }
        return count;
    }

    private int readFromCaller(byte[] buffer, int offset, int length) throws IOException {
        try {
            return content.read(buffer, offset, length);
        } catch (IOException failure) {
            throw new CallerGone(failure);
        }
    }
}
