package io.tidewater.gateway.route;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Finds the size and time limits of a request (G3). */
final class RouteLimits {

    private final List<Compiled> rules;
    private final RouteTable.Limits usual;

    RouteLimits(RouteTable table) {
        this.usual = table.usual();
        this.rules = table.rules().stream().map(Compiled::of).toList();
    }

    /** What this request may be. */
    Allowance of(ServerRequest request) {
        PathContainer path = request.requestPath().pathWithinApplication();
        for (Compiled rule : rules) {
            if (rule.fits(path, request.method())) {
                return allowance(request, rule.rule());
            }
        }
        return new Allowance(usualSize(request).toBytes(), usual.timeOut(), usual.upload());
    }

    private Allowance allowance(ServerRequest request, RouteTable.Rule rule) {
        DataSize size = Optional.ofNullable(rule.maxBody()).orElseGet(() -> usualSize(request));
        return new Allowance(
                size.toBytes(),
                Optional.ofNullable(rule.timeOut()).orElse(usual.timeOut()),
                Optional.ofNullable(rule.upload()).orElse(usual.upload()));
    }

    private DataSize usualSize(ServerRequest request) {
        String type = request.servletRequest().getContentType();
        return type != null && type.regionMatches(true, 0, "multipart/", 0, 10)
                ? usual.maxMultipart()
                : usual.maxBody();
    }

    /** The limits of one request, the size in bytes. */
    record Allowance(long maxBody, Duration timeOut, Duration upload) {}

    private record Compiled(PathPattern pattern, RouteTable.Rule rule) {

        static Compiled of(RouteTable.Rule rule) {
            return new Compiled(PathPatternParser.defaultInstance.parse(rule.path()), rule);
        }

        boolean fits(PathContainer path, HttpMethod method) {
            return (rule.method() == null || rule.method().equals(method)) && pattern.matches(path);
        }
    }
}
