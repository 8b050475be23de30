package io.tidewater.gateway.route;

import io.tidewater.gateway.problem.Problem;
import io.tidewater.gateway.problem.ProblemWriter;
import io.tidewater.gateway.trace.RouteName;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.io.entity.InputStreamEntity;
import org.apache.hc.core5.util.Timeout;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Passes a request on to one service and its answer back. Path and query go on byte for byte, since a filter expression
 * must not change on the way; neither body is held.
 */
final class Forward implements HandlerFunction<ServerResponse> {

    private final String service;
    private final URI base;
    private final ServicePaths paths;
    private final Passage passage;

    Forward(String service, URI base, ServicePaths paths, Passage passage) {
        this.service = service;
        this.base = base;
        this.paths = paths;
        this.passage = passage;
    }

    @Override
    public ServerResponse handle(ServerRequest request) throws IOException {
        HttpServletRequest incoming = request.servletRequest();
        RouteName.set(incoming, service);
        RouteLimits.Allowance allowance = passage.limits().of(request);
        if (incoming.getContentLengthLong() > allowance.maxBody()) {
            return passage.problems().answer(BoundedBody.tooLarge(allowance));
        }
        boolean stream = wantsStream(incoming);
        try {
            HttpUriRequestBase outgoing = outgoing(incoming, allowance, stream);
            ClassicHttpResponse answer = passage.client().send(outgoing, stream);
            return new ForwardedAnswer(service, base, outgoing, answer, passage.problems());
        } catch (Refused refused) {
            return passage.problems().answer(refused.problem());
        } catch (CallerGone gone) {
            return passage.problems().answer(Problem.of(HttpStatus.BAD_REQUEST, "bad-request"));
        } catch (IOException failure) {
            throw new ServiceFailed(failure);
        }
    }

    private HttpUriRequestBase outgoing(HttpServletRequest incoming, RouteLimits.Allowance allowance, boolean stream)
            throws IOException {
        HttpUriRequestBase outgoing = new HttpUriRequestBase(incoming.getMethod(), target(incoming));
        passage.headers().copy(incoming, outgoing);
        RouteTable.Client times = passage.times();
        outgoing.setConfig(RequestConfig.custom()
                .setProtocolUpgradeEnabled(false)
                .setConnectionRequestTimeout(Timeout.of(times.connect()))
                .setResponseTimeout(Timeout.of(stream ? times.streamSilence() : allowance.timeOut()))
                .build());
        if (!incoming.getInputStream().isFinished()) {
            outgoing.setEntity(new InputStreamEntity(
                    new BoundedBody(incoming.getInputStream(), allowance), incoming.getContentLengthLong(), null));
        }
        return outgoing;
    }

    private URI target(HttpServletRequest incoming) throws Refused {
        String path = paths.resolve(incoming.getRequestURI()).orElseThrow();
        try {
            return URI.create(base + path + RawQuery.of(incoming.getQueryString()));
        } catch (IllegalArgumentException malformed) {
            throw new Refused(Problem.unreadable("address"));
        }
    }

    private static boolean wantsStream(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains("text/event-stream");
    }

    /** What every passage needs, whichever service it leads to. */
    record Passage(
            ServiceClient client,
            RequestHeaders headers,
            RouteLimits limits,
            RouteTable.Client times,
            ProblemWriter problems) {}
}
