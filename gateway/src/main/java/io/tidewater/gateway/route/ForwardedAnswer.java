package io.tidewater.gateway.route;

import io.tidewater.gateway.problem.Problem;
import io.tidewater.gateway.problem.ProblemWriter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.apache.coyote.CloseNowException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.io.Closer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * A service's answer on its way to the caller. If the caller goes away the connection to the service is cut, not
 * drained: draining an event stream would never end.
 */
record ForwardedAnswer(
        String service, URI base, HttpUriRequestBase request, ClassicHttpResponse answer, ProblemWriter problems)
        implements ServerResponse {

    private static final Logger log = LoggerFactory.getLogger(ForwardedAnswer.class);
    private static final Duration SOON = Duration.ofSeconds(2);

    private static final int BUFFER = 16 * 1024;
    private static final Set<String> DROPPED = Set.of(
            "connection",
            "keep-alive",
            "proxy-connection",
            "proxy-authenticate",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "server",
            "set-cookie",
            "strict-transport-security",
            "x-content-type-options",
            "x-frame-options",
            "x-xss-protection",
            "content-security-policy",
            "referrer-policy",
            "permissions-policy");

    @Override
    public HttpStatusCode statusCode() {
        return HttpStatusCode.valueOf(answer.getCode());
    }

    @Override
    public HttpHeaders headers() {
        HttpHeaders headers = new HttpHeaders();
        for (Header header : answer.getHeaders()) {
            headers.add(header.getName(), header.getValue());
        }
        return headers;
    }

    @Override
    public MultiValueMap<String, Cookie> cookies() {
        return new LinkedMultiValueMap<>();
    }

    @Override
    public @Nullable ModelAndView writeTo(HttpServletRequest to, HttpServletResponse response, Context context)
            throws IOException {
        boolean complete = false;
        try {
            response.setStatus(answer.getCode());
            writeHeaders(response);
            writeBody(response);
            complete = true;
        } catch (ServiceFailed brokeOff) {
            if (response.isCommitted()) {
                log.warn("The answer of {} broke off: {}", service, brokeOff.getMessage());
                throw new CloseNowException("An answer that broke off must not look whole", brokeOff);
            }
            response.reset();
            problems.write(to, response, Problem.unavailable("service-unavailable", SOON, service));
        } finally {
            if (complete) {
                answer.close();
            } else {
                request.cancel();
                Closer.closeQuietly(answer);
            }
        }
        return null;
    }

    private void writeHeaders(HttpServletResponse response) {
        for (Header header : answer.getHeaders()) {
            String name = header.getName().toLowerCase(Locale.ROOT);
            if (name.equals("location")) {
                response.setHeader(header.getName(), relative(header.getValue()));
            } else if (!DROPPED.contains(name) && !name.startsWith("access-control-")) {
                response.addHeader(header.getName(), header.getValue());
            }
        }
    }

    private String relative(String location) {
        String prefix = base.toString();
        return location.startsWith(prefix + "/") ? location.substring(prefix.length()) : location;
    }

    private void writeBody(HttpServletResponse response) throws IOException {
        HttpEntity entity = answer.getEntity();
        if (entity == null) {
            return;
        }
        boolean stream =
                entity.getContentType() != null && entity.getContentType().startsWith("text/event-stream");
        if (stream) {
            response.flushBuffer();
        }
        copy(entity, response.getOutputStream(), stream);
    }

    /** The service's stream is not closed on failure: closing would read it to its end, which may never come. */
    private static void copy(HttpEntity entity, OutputStream to, boolean flush) throws IOException {
        InputStream from = entity.getContent();
        byte[] buffer = new byte[BUFFER];
        for (int count = read(from, buffer); count >= 0; count = read(from, buffer)) {
            to.write(buffer, 0, count);
            if (flush) {
                to.flush();
            }
        }
    }

    private static int read(InputStream from, byte[] buffer) {
        try {
            return from.read(buffer);
        } catch (IOException failure) {
            throw new ServiceFailed(failure);
        }
    }
}
