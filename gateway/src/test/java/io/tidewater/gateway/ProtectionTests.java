package io.tidewater.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** G3 and G4: limits, and services that are dead, slow or full. */
class ProtectionTests {

    private final Gateway gateway = Gateway.running();

    @Test
    void G3_onePersonCannotAskWithoutEnd() {
        HttpRequest request = gateway.as("greedy", "/api/v1/leads/limit").build();
        List<HttpResponse<String>> answers = rushUntilRefused(request);
        assertThat(answers).extracting(HttpResponse::statusCode).contains(200, 429);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 429).allSatisfy(answer -> {
            assertThat(answer.headers().firstValue("Retry-After")).contains("1");
            assertThat(answer.body()).contains("\"code\":\"too-many-requests\"");
        });
        assertThat(gateway.send(gateway.as("modest", "/api/v1/leads/limit")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void G3_oneFormCannotBeFloodedAndTheNextStaysOpen() {
        assertThat(rushUntilRefused(submission("flooded").build()))
                .extracting(HttpResponse::statusCode)
                .contains(200, 429);
        assertThat(gateway.send(submission("calm")).statusCode()).isEqualTo(200);
    }

    @Test
    void G3_aLargeBodyIsRefusedBeforeItIsSent() {
        HttpResponse<String> answer =
                gateway.send(gateway.as("rep-east-2", "/api/v1/leads/large").POST(Gateway.json("x".repeat(1_100_000))));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("\"code\":\"too-large\"").contains("1,048,576");
        assertThat(gateway.lead.heard("/api/v1/leads/large")).isFalse();
    }

    @Test
    void G3_aLargeBodyOfUnknownLengthIsCutAndTheServiceIsNotBlamed() {
        for (int i = 0; i < 12; i++) {
            HttpResponse<String> answer = gateway.send(gateway.as("rep-east-2", "/api/v1/campaigns")
                    .POST(HttpRequest.BodyPublishers.ofInputStream(
                            () -> new ByteArrayInputStream("x".repeat(1_100_000).getBytes(UTF_8)))));
            assertThat(answer.statusCode()).isEqualTo(413);
        }
        assertThat(gateway.send(gateway.as("rep-east-2", "/api/v1/campaigns/1")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void G3_anImportMayBeLargeAndPassesUnheld() {
        AtomicLong counted = new AtomicLong();
        gateway.lead.on("/api/v1/leads/imports", exchange -> {
            counted.set(exchange.getRequestBody().transferTo(OutputStream.nullOutputStream()));
            Upstream.send(exchange, 202, "{}");
        });
        HttpResponse<String> answer = gateway.send(gateway.as("rep-east-2", "/api/v1/leads/imports")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[4_000_000])));
        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(counted).hasValue(4_000_000);
    }

    @Test
    void G4_aDeadServiceIsAnsweredForFastAndTheOthersStayWell() {
        gateway.reporting.stop();
        for (int i = 0; i < 10; i++) {
            HttpResponse<String> answer = gateway.send(gateway.as("rep-east-2", "/api/v1/reports/funnel"));
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).contains("1");
            assertThat(answer.body())
                    .contains("\"code\":\"service-unavailable\"")
                    .contains("reporting");
        }
        long start = System.nanoTime();
        gateway.send(gateway.as("rep-east-2", "/api/v1/reports/funnel"));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(500));
        assertThat(gateway.send(gateway.as("rep-east-2", "/api/v1/tickets")).statusCode())
                .isEqualTo(200);
        gateway.reporting.startAgain();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> gateway.send(gateway.as("rep-east-2", "/api/v1/reports/funnel"))
                                .statusCode()
                        == 200);
    }

    @Test
    void K4_whileAServiceIsReplacedAWriteWaitsForTheNextInstance() {
        gateway.marketing.stop();
        CompletableFuture<Void> next = CompletableFuture.runAsync(
                gateway.marketing::startAgain, CompletableFuture.delayedExecutor(40, TimeUnit.MILLISECONDS));

        HttpResponse<String> answer =
                gateway.send(gateway.as("rep-east-2", "/api/v1/campaigns").POST(Gateway.json("{\"name\":\"Fair\"}")));

        next.join();
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void G4_aSlowServiceIsLeftAloneUntilItIsWellAgain() {
        CountDownLatch well = new CountDownLatch(1);
        gateway.sales.on("/api/v1/orders/slow", exchange -> {
            try {
                well.await();
                Upstream.send(exchange, 200, "{}");
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            HttpResponse<String> answer =
                    gateway.send(gateway.as("rep-east-2", "/api/v1/orders/slow").POST(Gateway.json("{}")));
            assertThat(answer.statusCode()).isEqualTo(503);
            codes.add(answer.body().contains("service-slow") ? "slow" : "open");
        }
        assertThat(codes).contains("slow", "open");
        int reached = gateway.sales.reached.get();
        gateway.send(gateway.as("rep-east-2", "/api/v1/orders/slow").POST(Gateway.json("{}")));
        assertThat(gateway.sales.reached).as("an open breaker asks nothing").hasValue(reached);
        well.countDown();
        await().atMost(Duration.ofSeconds(10))
                .until(() -> gateway.send(gateway.as("rep-east-2", "/api/v1/orders/1"))
                                .statusCode()
                        == 200);
    }

    @Test
    void G4_refusalsAndFaultsOfAServiceDoNotOpenTheBreaker() {
        gateway.ticket.answer("/api/v1/tickets/none", 404, "{}");
        gateway.ticket.answer("/api/v1/tickets/fault", 500, "{}");
        for (int i = 0; i < 15; i++) {
            assertThat(gateway.send(gateway.as("agent-1", "/api/v1/tickets/none"))
                            .statusCode())
                    .isEqualTo(404);
            assertThat(gateway.send(gateway.as("agent-1", "/api/v1/tickets/fault"))
                            .statusCode())
                    .isEqualTo(500);
        }
        assertThat(gateway.send(gateway.as("agent-1", "/api/v1/tickets/1")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void G4_aFullServiceRefusesFurtherRequestsAtOnce() {
        CountDownLatch release = new CountDownLatch(1);
        gateway.account.on("/api/v1/accounts/stuck", exchange -> {
            try {
                release.await();
                Upstream.send(exchange, 200, "{}");
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        int before = gateway.account.reached.get();
        List<CompletableFuture<HttpResponse<String>>> waiting = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            waiting.add(gateway.http.sendAsync(
                    gateway.as("rep-east-" + i, "/api/v1/accounts/stuck").build(),
                    HttpResponse.BodyHandlers.ofString()));
        }
        await().until(() -> gateway.account.reached.get() == before + 20);
        HttpResponse<String> refused = gateway.send(gateway.as("rep-west-1", "/api/v1/accounts/1"));
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.body()).contains("\"code\":\"service-busy\"");
        release.countDown();
        waiting.forEach(one -> assertThat(one.join().statusCode()).isEqualTo(200));
        assertThat(gateway.send(gateway.as("rep-west-1", "/api/v1/accounts/1")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aPostIsNeverSentTwice() {
        int before = gateway.marketing.reached.get();
        gateway.marketing.on("/api/v1/campaigns/cut", exchange -> exchange.close());
        gateway.send(gateway.as("rep-east-2", "/api/v1/campaigns/cut").POST(Gateway.json("{}")));
        assertThat(gateway.marketing.reached).hasValue(before + 1);
    }

    @Test
    void noticesFlowAsTheyHappenAndStopWhenTheReaderLeaves() throws Exception {
        CountDownLatch second = new CountDownLatch(1);
        CountDownLatch noticed = new CountDownLatch(1);
        gateway.account.on("/api/v1/notices/stream", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            try {
                exchange.getResponseBody().write("data: first\n\n".getBytes(UTF_8));
                exchange.getResponseBody().flush();
                second.await();
                while (true) {
                    exchange.getResponseBody().write("data: more\n\n".getBytes(UTF_8));
                    exchange.getResponseBody().flush();
                    Thread.sleep(20);
                }
            } catch (IOException left) {
                noticed.countDown();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        HttpResponse<InputStream> stream = gateway.http.send(
                gateway.as("rep-east-2", "/api/v1/notices/stream")
                        .header("Accept", "text/event-stream")
                        .build(),
                HttpResponse.BodyHandlers.ofInputStream());
        byte[] first = stream.body().readNBytes("data: first\n\n".length());
        assertThat(new String(first, UTF_8))
                .as("arrives while the service is still writing")
                .isEqualTo("data: first\n\n");
        second.countDown();
        assertThat(new String(stream.body().readNBytes("data: more\n\n".length()), UTF_8))
                .startsWith("data: more");
        stream.body().close();
        assertThat(noticed.await(10, TimeUnit.SECONDS))
                .as("the service learns that nobody listens")
                .isTrue();
    }

    @Test
    void anAnswerThatBreaksOffIsNotTakenForWhole() {
        gateway.lead.on("/api/v1/leads/broken", exchange -> breakOff(exchange, 10));
        gateway.lead.on("/api/v1/leads/broken-late", exchange -> breakOff(exchange, 100_000));
        HttpResponse<String> early = gateway.send(gateway.as("rep-east-2", "/api/v1/leads/broken"));
        assertThat(early.statusCode()).isEqualTo(503);
        assertThat(early.body()).contains("service-unavailable");
        int before = gateway.lead.reached.get();
        assertThatThrownBy(() -> gateway.send(
                        gateway.as("rep-east-2", "/api/v1/leads/broken-late").POST(Gateway.json("{}"))))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(gateway.lead.reached).as("and is not asked for again").hasValue(before + 1);
    }

    private static void breakOff(HttpExchange exchange, int after) throws IOException {
        exchange.sendResponseHeaders(200, 1_000_000);
        exchange.getResponseBody().write(new byte[after]);
        exchange.getResponseBody().flush();
        exchange.close();
    }

    /** However slow the machine is: goes on until one is refused. */
    private List<HttpResponse<String>> rushUntilRefused(HttpRequest request) {
        List<HttpResponse<String>> answers = new ArrayList<>();
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            IntStream.range(0, 150)
                    .mapToObj(i -> gateway.http.sendAsync(request, HttpResponse.BodyHandlers.ofString()))
                    .toList()
                    .forEach(one -> answers.add(one.join()));
            return answers.stream().anyMatch(answer -> answer.statusCode() == 429);
        });
        return answers;
    }

    private HttpRequest.Builder submission(String form) {
        return gateway.request("/public/v1/forms/" + form + "/submissions").POST(Gateway.json("{}"));
    }
}
