package io.tidewater.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** G1: which service answers, and what reaches it. */
class RoutingTests {

    private final Gateway gateway = Gateway.running();

    @ParameterizedTest
    @CsvSource({
        "lead, /api/v1/leads/123/claim",
        "lead, /api/v1/lead-pools",
        "lead, /api/v1/submissions/1",
        "account, /api/v1/accounts",
        "account, /api/v1/contacts/7",
        "sales, /api/v1/opportunities",
        "sales, /api/v1/org-units",
        "service-ticket, /api/v1/tickets",
        "marketing, /api/v1/campaigns",
        "reporting, /api/v1/reports/funnel"
    })
    void G1_eachPluralReachesItsService(String service, String path) {
        assertThat(gateway.send(gateway.as("rep-east-1", path)).statusCode()).isEqualTo(200);
        assertThat(upstream(service).last(path).method()).isEqualTo("GET");
    }

    @Test
    void G1_whatEveryServiceHasIsReachedByTheServicesName() {
        gateway.send(gateway.as("rep-east-1", "/api/v1/sales/jobs/42?limit=5"));
        assertThat(gateway.sales.last("/api/v1/jobs/42").uri()).isEqualTo("/api/v1/jobs/42?limit=5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/internal/snapshots",
                "/api/v1/unknown",
                "/public/v1/unknown",
                "/api/v1/sales/people",
                "/api/v1/jobs",
                "/public/internal/x"
            })
    void G1_whatIsNotRoutedDoesNotExist(String path) {
        HttpResponse<String> answer = gateway.send(gateway.as("rep-east-1", path));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("\"code\":\"not-found\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/leads/../../../internal/snapshots",
                "/api/v1/leads/%2e%2e/%2e%2e/internal/x",
                "/api/v1/leads/..;/x",
                "/api/v1/leads//x",
                "/api/v1/leads/%2Fx",
                "/api/v1/leads/%5cx",
                "/api/v1/leads;x=1/y",
                "/%69nternal/snapshots"
            })
    void G1_aPathThatMeansAnotherPathNeverReachesAService(String path) throws IOException {
        String answer =
                raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                        + gateway.realm.token("rep-east-1") + "\r\n\r\n");
        assertThat(answer).matches("(?s)HTTP/1.1 (400|404) .*");
        assertThat(gateway.lead.heard("/internal")).isFalse();
    }

    @Test
    void queryAndBodyGoOnByteForByte() {
        String query = "filter=company%20%3D%3D%20%22a%2Bb%26c%22&q=%E6%9C%89%E9%99%90&cursor=a%2Fb%3D&x=1&x=2&empty=";
        gateway.send(
                gateway.as("rep-east-1", "/api/v1/leads?" + query).POST(Gateway.json("{\"company\":\"杭州软件有限公司\"}")));
        Upstream.Received received = gateway.lead.last("/api/v1/leads");
        assertThat(received.uri()).isEqualTo("/api/v1/leads?" + query);
        assertThat(received.body()).isEqualTo("{\"company\":\"杭州软件有限公司\"}");
    }

    @Test
    void aFilterTypedAsItIsReachesTheService() throws IOException {
        raw("GET /api/v1/leads/typed?filter=tags[0]==\"a|b\" HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Authorization: Bearer " + gateway.realm.token("rep-east-1") + "\r\n\r\n");
        assertThat(gateway.lead.last("/api/v1/leads/typed").uri())
                .isEqualTo("/api/v1/leads/typed?filter=tags%5B0%5D==%22a%7Cb%22");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/leads?q=%zz",
                "/api/v1/leads?q=%",
                "/api/v1/le ads",
                "/api/v1/leads/\u0001",
                "/api/v1/%zz"
            })
    void anAddressThatIsNoneIsRefusedAsAProblem(String path) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Authorization: Bearer " + gateway.realm.token("rep-east-1") + "\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "\"code\":\"bad-request\"", "\"field\":");
    }

    @Test
    void aFormPostedByAPlainPageArrivesWhole() {
        gateway.send(gateway.request("/public/v1/forms/demo-form/submissions")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(Gateway.json("company=A%26B&phone=%2B86")));
        Upstream.Received received = gateway.lead.last("/public/v1/forms/demo-form/submissions");
        assertThat(received.body()).isEqualTo("company=A%26B&phone=%2B86");
        assertThat(received.headers().getFirst("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
    }

    @Test
    void whatTheCallerSaysToTheServiceArrives() {
        gateway.send(gateway.as("rep-east-1", "/api/v1/leads/h1")
                .header("Idempotency-Key", "key-1")
                .header("If-Match", "\"3\"")
                .header("Accept-Language", "zh-CN")
                .header("Content-Type", "application/json")
                .method("PATCH", Gateway.json("{}")));
        Upstream.Received received = gateway.lead.last("/api/v1/leads/h1");
        assertThat(received.method()).isEqualTo("PATCH");
        assertThat(received.headers().getFirst("Authorization")).startsWith("Bearer ey");
        assertThat(received.headers().getFirst("Idempotency-Key")).isEqualTo("key-1");
        assertThat(received.headers().getFirst("If-Match")).isEqualTo("\"3\"");
        assertThat(received.headers().getFirst("Accept-Language")).isEqualTo("zh-CN");
    }

    @Test
    void whatTheServiceAnswersComesBack() {
        gateway.lead.answer(
                "/api/v1/leads/h2",
                412,
                "{\"code\":\"stale\"}",
                "ETag",
                "\"7\"",
                "Content-Type",
                "application/problem+json",
                "Location",
                gateway.lead.url() + "/api/v1/leads/h2",
                "Deprecation",
                "@1700000000",
                "Set-Cookie",
                "tidewater=stolen",
                "Server",
                "secret/1.0",
                "X-Frame-Options",
                "ALLOWALL",
                "Access-Control-Allow-Origin",
                "*");
        HttpResponse<String> answer = gateway.send(gateway.as("rep-east-1", "/api/v1/leads/h2"));
        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(answer.body()).isEqualTo("{\"code\":\"stale\"}");
        assertThat(answer.headers().firstValue("ETag")).contains("\"7\"");
        assertThat(answer.headers().firstValue("Location")).contains("/api/v1/leads/h2");
        assertThat(answer.headers().firstValue("Deprecation")).contains("@1700000000");
        assertThat(answer.headers().map()).doesNotContainKeys("set-cookie", "server", "access-control-allow-origin");
        assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("DENY");
    }

    @Test
    void aReadThatHasNotChangedIsAnsweredWithoutABody() {
        gateway.lead.answer("/api/v1/leads/h3", 304, "", "ETag", "\"7\"");
        HttpResponse<String> answer =
                gateway.send(gateway.as("rep-east-1", "/api/v1/leads/h3").header("If-None-Match", "\"7\""));
        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void aCallerCannotSpeakInTheGatewaysName() throws IOException {
        raw("POST /api/v1/leads/smuggled HTTP/1.1\r\nHost: evil.example\r\nConnection: close, X-Secret\r\n"
                + "X-Secret: 1\r\nX-Forwarded-For: 9.9.9.9\r\nX-Forwarded-Proto: gopher\r\nForwarded: for=9.9.9.9\r\n"
                + "X-Real-IP: 9.9.9.9\r\nX-Original-URL: /internal\r\nX-HTTP-Method-Override: DELETE\r\n"
                + "X-Tidewater-Actor: admin\r\nce_actor: admin\r\nTE: trailers\r\nProxy-Authorization: x\r\n"
                + "Cookie: tidewater=abc\r\nAuthorization: Bearer " + gateway.realm.token("rep-east-1")
                + "\r\nContent-Length: 2\r\n\r\n{}");
        Upstream.Received received = gateway.lead.last("/api/v1/leads/smuggled");
        assertThat(received.headers())
                .doesNotContainKeys(
                        "X-Secret",
                        "Forwarded",
                        "X-real-ip",
                        "X-original-url",
                        "X-http-method-override",
                        "X-tidewater-actor",
                        "Ce_actor",
                        "Te",
                        "Proxy-authorization",
                        "Cookie");
        assertThat(received.headers().get("X-Forwarded-For")).containsExactly("127.0.0.1");
        assertThat(received.headers().get("X-Forwarded-Proto")).containsExactly("http");
        assertThat(received.headers().get("X-Forwarded-Host")).containsExactly("localhost:8080");
        assertThat(received.headers().get("X-Forwarded-Port")).containsExactly("8080");
        assertThat(received.headers().getFirst("Host")).startsWith("localhost:");
    }

    @Test
    void twoRequestsHiddenInOneAreRefused() throws IOException {
        String answer = raw("POST /api/v1/leads HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\n"
                + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\nGET /internal/x HTTP/1.1\r\n\r\n");
        assertThat(answer).doesNotContain("HTTP/1.1 200");
        assertThat(gateway.lead.heard("/internal")).isFalse();
    }

    @Test
    void G6_theTraceGoesOnAndIsNamedInProblems() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        gateway.send(gateway.as("rep-east-1", "/api/v1/leads/traced")
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01"));
        assertThat(gateway.lead.last("/api/v1/leads/traced").headers().getFirst("traceparent"))
                .matches("00-" + trace + "-(?!00f067aa0ba902b7)[0-9a-f]{16}-01");
        assertThat(gateway.send(gateway.request("/api/v1/leads")
                                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01"))
                        .body())
                .contains("\"traceId\":\"" + trace + '"');
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "00-00000000000000000000000000000000-00f067aa0ba902b7-01", "ff-a-b-c"})
    void G6_aBrokenTraceIsReplaced(String traceparent) {
        gateway.send(gateway.as("rep-east-1", "/api/v1/leads/untraced").header("traceparent", traceparent));
        assertThat(gateway.lead.last("/api/v1/leads/untraced").headers().getFirst("traceparent"))
                .matches("00-(?!0{32})[0-9a-f]{32}-[0-9a-f]{16}-0[01]");
    }

    @Test
    void anUnknownMethodIsTheServicesBusiness() {
        HttpRequest.Builder request =
                gateway.as("rep-east-1", "/api/v1/leads/odd").method("PURGE", Gateway.json("x"));
        assertThat(gateway.send(request).statusCode()).isIn(200, 400, 405, 501);
    }

    private Upstream upstream(String service) {
        return switch (service) {
            case "lead" -> gateway.lead;
            case "account" -> gateway.account;
            case "sales" -> gateway.sales;
            case "service-ticket" -> gateway.ticket;
            case "marketing" -> gateway.marketing;
            default -> gateway.reporting;
        };
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", gateway.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
