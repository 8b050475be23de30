package io.tidewater.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** K4: a service that goes resets its first connection, and the next is answered. */
class ServiceClientTests {

    private final AtomicInteger connections = new AtomicInteger();
    private final ServiceClient client =
            new ServiceClient(new RouteTable.Client(Duration.ofSeconds(1), 10, 10, Duration.ofSeconds(5)));
    private ServerSocket service;

    @BeforeEach
    void listen() throws IOException {
        service = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    @AfterEach
    void close() throws IOException {
        client.close();
        service.close();
    }

    @Test
    void aReadThatMetAResetConnectionIsAskedAgain() throws IOException {
        try (ClassicHttpResponse answer = client.send(request("GET"), false)) {
            assertThat(answer.getCode()).isEqualTo(204);
        }
        assertThat(connections).hasValue(2);
    }

    @Test
    void aWriteIsNotSinceItMayHaveTakenEffect() {
        assertThatThrownBy(() -> client.send(request("POST"), false)).isInstanceOf(SocketException.class);
        assertThat(connections).hasValue(1);
    }

    private HttpUriRequestBase request(String method) {
        return new HttpUriRequestBase(method, URI.create("http://localhost:" + service.getLocalPort() + "/x"));
    }

    private void serve() {
        while (!service.isClosed()) {
            try (Socket connection = service.accept()) {
                connection.getInputStream().read();
                if (connections.incrementAndGet() == 1) {
                    connection.setSoLinger(true, 0);
                    continue;
                }
                connection
                        .getOutputStream()
                        .write("HTTP/1.1 204 \r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                connection.shutdownOutput();
                connection.getInputStream().readAllBytes();
            } catch (IOException closed) {
                return;
            }
        }
    }
}
