package io.tidewater.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** G5 and G7: the portal's files, the API document, headers and foreign origins. */
class PortalTests {

    private final Gateway gateway = Gateway.running();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/leads", "/leads/0199-42/history", "/tickets?view=mine"})
    void G5_everyAddressOfThePortalIsItsOnePage(String path) {
        HttpResponse<String> answer = gateway.send(gateway.request(path));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Portal of the tests");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
    }

    @Test
    void G5_aFileWithAHashInItsNameIsKeptForAYear() {
        HttpResponse<String> answer = gateway.send(gateway.request("/assets/index-abc123.js"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("max-age=31536000", "immutable"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/index-gone.js",
                "/favicon-gone.ico",
                "/api",
                "/login/other",
                "/assets/../application.yaml"
            })
    void G5_aFileThatIsNotThereIsNotThePage(String path) {
        HttpResponse<String> answer = gateway.send(gateway.request(path));
        assertThat(answer.statusCode()).isIn(400, 401, 404);
        assertThat(answer.body()).contains("\"code\":");
    }

    @Test
    void G5_thePageIsAskedForAgainAndNotSentAgain() {
        String tag =
                gateway.send(gateway.request("/")).headers().firstValue("ETag").orElseThrow();
        assertThat(gateway.send(gateway.request("/leads").header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void G5_oneDocumentForAllServicesAndAPageForPeople() {
        HttpResponse<String> document = gateway.send(gateway.request("/api/docs"));
        assertThat(document.statusCode()).isEqualTo(200);
        assertThat(document.body()).contains("\"openapi\":\"3.1.0\"");
        assertThat(gateway.send(gateway.request("/api/docs/ui/index.html")).body())
                .contains("swagger-ui");
        assertThat(gateway.send(gateway.request("/api/docs/ui/swagger-ui-bundle.js"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(gateway.send(gateway.request("/api/docs/ui")).statusCode()).isEqualTo(302);
    }

    @Test
    void metricsTellHowTheServicesAre() {
        HttpResponse<String> metrics = gateway.send(gateway.request("/actuator/prometheus"));
        assertThat(metrics.statusCode()).isEqualTo(200);
        assertThat(metrics.body()).contains("gateway_breaker_open{", "service=\"lead\"");
        assertThat(gateway.send(gateway.request("/actuator/env")).statusCode()).isEqualTo(404);
    }

    @Test
    void G7_everyAnswerIsGuarded() {
        for (String path : new String[] {"/", "/api/v1/leads", "/api/docs", "/public/v1/forms/f", "/nothing.txt"}) {
            HttpResponse<String> answer = gateway.send(gateway.request(path));
            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .as(path)
                    .hasValueSatisfying(policy -> assertThat(policy)
                            .contains("frame-ancestors 'none'", "script-src 'self'", "object-src 'none'"));
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
            assertThat(answer.headers().firstValue("Server")).isEmpty();
            assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                    .as("only over https")
                    .isEmpty();
        }
    }

    @Test
    void G7_onlyFormsMayBeSentFromOtherSitesAndOnlyFromThoseNamed() {
        assertThat(preflight("/public/v1/forms/demo-form/submissions", "https://forms.example.com"))
                .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(200))
                .satisfies(answer -> assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                        .contains("https://forms.example.com"))
                .satisfies(answer -> assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                        .isEmpty());
        assertThat(preflight("/public/v1/forms/demo-form/submissions", "https://evil.example")
                        .headers()
                        .firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
        assertThat(preflight("/api/v1/leads", "https://forms.example.com")
                        .headers()
                        .firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    private HttpResponse<String> preflight(String path, String origin) {
        return gateway.send(gateway.request(path)
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
    }
}
