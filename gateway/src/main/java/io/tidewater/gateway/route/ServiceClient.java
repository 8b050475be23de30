package io.tidewater.gateway.route;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.time.Duration;
import org.apache.hc.client5.http.HttpRequestRetryStrategy;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * Pooled connections to the services. Nothing is unpacked, followed, remembered or repeated on the way, but for a read
 * that met a connection the service had just closed. Event streams have connections of their own, so that open inboxes
 * cannot starve requests.
 */
final class ServiceClient implements AutoCloseable {

    /** How often a refused connection is tried again; a service that is away is still told of within a third of a second. */
    private static final int REFUSALS = 2;

    private static final Duration BETWEEN_REFUSALS = Duration.ofMillis(150);

    private final CloseableHttpClient requests;
    private final CloseableHttpClient streams;

    ServiceClient(RouteTable.Client table) {
        this.requests = client(table, table.perService());
        this.streams = client(table, table.streams());
    }

    /**
     * Sends the request; the answer's body is read from the connection by whoever gets it. Where nobody takes the
     * connection nothing was sent, so another is tried: during a rollout the next instance takes it.
     */
    ClassicHttpResponse send(HttpUriRequestBase request, boolean stream) throws IOException {
        for (int refusals = 0; ; refusals++) {
            try {
                return (stream ? streams : requests).executeOpen(null, request, null);
            } catch (ConnectException refused) {
                if (refusals == REFUSALS) {
                    throw refused;
                }
                pause(refused);
            }
        }
    }

    @Override
    public void close() throws IOException {
        requests.close();
        streams.close();
    }

    private static void pause(ConnectException refused) throws ConnectException {
        try {
            Thread.sleep(BETWEEN_REFUSALS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw refused;
        }
    }

    private static CloseableHttpClient client(RouteTable.Client table, int perService) {
        return HttpClients.custom()
                .setConnectionManager(connections(table, perService))
                .setRetryStrategy(new StaleReadOnce())
                .disableContentCompression()
                .disableCookieManagement()
                .disableRedirectHandling()
                .disableAuthCaching()
                .disableDefaultUserAgent()
                .evictExpiredConnections()
                .evictIdleConnections(TimeValue.ofSeconds(30))
                .build();
    }

    private static PoolingHttpClientConnectionManager connections(RouteTable.Client table, int perService) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setPoolConcurrencyPolicy(PoolConcurrencyPolicy.LAX)
                .setMaxConnPerRoute(perService)
                .setMaxConnTotal(Integer.MAX_VALUE)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(table.connect()))
                        .setValidateAfterInactivity(TimeValue.ofSeconds(1))
                        .setTimeToLive(TimeValue.ofMinutes(5))
                        .build())
                .build();
    }

    private static final class StaleReadOnce implements HttpRequestRetryStrategy {

        @Override
        public boolean retryRequest(HttpRequest request, IOException failure, int times, HttpContext context) {
            return times == 1 && closed(failure) && reads(request.getMethod());
        }

        /** A service that closes before it has read the request resets the connection instead of ending it. */
        private static boolean closed(IOException failure) {
            return failure instanceof NoHttpResponseException
                    || (failure instanceof SocketException && !(failure instanceof ConnectException));
        }

        @Override
        public boolean retryRequest(HttpResponse response, int times, HttpContext context) {
            return false;
        }

        @Override
        public TimeValue getRetryInterval(HttpResponse response, int times, HttpContext context) {
            return TimeValue.ZERO_MILLISECONDS;
        }

        private static boolean reads(String method) {
            return method.equals("GET") || method.equals("HEAD");
        }
    }
}
