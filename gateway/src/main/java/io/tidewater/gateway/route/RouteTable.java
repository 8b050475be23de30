package io.tidewater.gateway.route;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.http.HttpMethod;
import org.springframework.util.unit.DataSize;

/**
 * Everything about routing that is data: which service owns which paths, and how large and how slow a request may be.
 *
 * @param services by name: where it is and the first path segments it owns
 * @param shared segments that every service has, reached as {@code /api/v1/<service>/<segment>}
 * @param rules exceptions from {@code usual}; the first that fits counts
 * @param usual what holds where no rule fits
 * @param client the connections to the services
 * @param breaker when a service counts as away
 */
@ConfigurationProperties("tidewater.gateway.routes")
record RouteTable(
        Map<String, Service> services,
        @DefaultValue List<String> shared,
        @DefaultValue List<Rule> rules,
        Limits usual,
        Client client,
        Breaker breaker) {

    /** A service: its base URL and its segments under {@code /api/v1} and {@code /public/v1}; {@code x*} is a prefix. */
    record Service(
            URI url,
            @DefaultValue List<String> api,
            @DefaultValue List<String> open) {}

    /** Limits for some paths; what is null is as usual. */
    record Rule(
            String path,
            @Nullable HttpMethod method,
            @Nullable DataSize maxBody,
            @Nullable Duration timeOut,
            @Nullable Duration upload) {}

    /**
     * How large and how slow a request may be.
     *
     * @param maxBody the largest content
     * @param maxMultipart the largest content where files are sent
     * @param timeOut how long a service may take to answer, and be silent within an answer
     * @param upload how long the content may take to arrive
     */
    record Limits(DataSize maxBody, DataSize maxMultipart, Duration timeOut, Duration upload) {}

    /**
     * Connections to the services.
     *
     * @param connect how long a connection may take to be made, or to become free
     * @param perService how many there may be to one service, not counting streams
     * @param streams how many event streams there may be to one service
     * @param streamSilence how long an event stream may say nothing
     */
    record Client(Duration connect, int perService, int streams, Duration streamSilence) {}

    /**
     * When a service counts as away.
     *
     * @param window how many requests are looked at
     * @param least how many it takes to judge
     * @param failures percent of failures that opens the breaker
     * @param pause how long it stays open
     * @param concurrent how many requests may wait for one service at once
     */
    record Breaker(int window, int least, float failures, Duration pause, int concurrent) {}
}
