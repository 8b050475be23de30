package io.tidewater.gateway.route;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;
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
record ForwardedAnswer(HttpUriRequestBase request, ClassicHttpResponse answer, URI base) implements ServerResponse {

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
        } finally {
            if (!complete) {
                request.cancel();
            }
            answer.close();
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

    private static void copy(HttpEntity entity, OutputStream to, boolean flush) throws IOException {
        try (InputStream from = entity.getContent()) {
            byte[] buffer = new byte[BUFFER];
            for (int count = from.read(buffer); count >= 0; count = from.read(buffer)) {
                to.write(buffer, 0, count);
                if (flush) {
                    to.flush();
                }
            }
        }
    }
}
