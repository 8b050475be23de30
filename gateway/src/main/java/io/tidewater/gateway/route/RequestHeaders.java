package io.tidewater.gateway.route;

import io.tidewater.gateway.trace.TraceContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.hc.core5.http.HttpRequest;
import org.springframework.http.HttpHeaders;

/**
 * Decides which headers of a request reach a service. What belongs to one connection, what a browser keeps for us, and
 * everything a service would take as said by the gateway is dropped; the truth about the caller is set anew.
 */
final class RequestHeaders {

    private static final Set<String> DROPPED = Set.of(
            "host",
            "connection",
            "keep-alive",
            "proxy-connection",
            "proxy-authorization",
            "proxy-authenticate",
            "te",
            "trailer",
            "transfer-encoding",
            "content-length",
            "upgrade",
            "expect",
            "http2-settings",
            "cookie",
            "x-csrf-token",
            "origin",
            "access-control-request-method",
            "access-control-request-headers",
            "forwarded",
            "via",
            "x-real-ip",
            "x-original-url",
            "x-rewrite-url",
            "x-http-method-override",
            "x-http-method",
            "x-method-override",
            "traceparent",
            "baggage",
            "b3");
    private static final List<String> DROPPED_PREFIXES =
            List.of("x-forwarded-", "x-envoy-", "x-b3-", "x-tidewater-", "tidewater-", "ce_", "ce-");

    private final Credentials credentials;
    private final URI publicUrl;

    RequestHeaders(Credentials credentials, URI publicUrl) {
        this.credentials = credentials;
        this.publicUrl = publicUrl;
    }

    void copy(HttpServletRequest from, HttpRequest to) {
        Set<String> connection = namedByConnection(from);
        String authorization = credentials.authorization(from);
        for (String name : Collections.list(from.getHeaderNames())) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (dropped(lower) || connection.contains(lower) || (authorization != null && isAuthorization(lower))) {
                continue;
            }
            for (String value : Collections.list(from.getHeaders(name))) {
                to.addHeader(name, value);
            }
        }
        if (authorization != null) {
            to.setHeader(HttpHeaders.AUTHORIZATION, authorization);
        }
        tellOrigin(from, to);
    }

    private void tellOrigin(HttpServletRequest from, HttpRequest to) {
        to.setHeader("X-Forwarded-For", from.getRemoteAddr());
        to.setHeader("X-Forwarded-Proto", publicUrl.getScheme());
        to.setHeader("X-Forwarded-Host", publicUrl.getAuthority());
        // Tomcat takes the port from here alone; without it a form's address would lose it.
        to.setHeader("X-Forwarded-Port", Integer.toString(port(publicUrl)));
        to.setHeader("traceparent", TraceContext.of(from).traceparent());
    }

    private static int port(URI url) {
        if (url.getPort() != -1) {
            return url.getPort();
        }
        return "https".equals(url.getScheme()) ? 443 : 80;
    }

    private static Set<String> namedByConnection(HttpServletRequest from) {
        Set<String> names = new HashSet<>();
        for (String value : Collections.list(from.getHeaders(HttpHeaders.CONNECTION))) {
            for (String name : value.split(",", -1)) {
                names.add(name.strip().toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    private static boolean isAuthorization(String name) {
        return name.equals("authorization");
    }

    private static boolean dropped(String name) {
        return DROPPED.contains(name) || DROPPED_PREFIXES.stream().anyMatch(name::startsWith);
    }
}
