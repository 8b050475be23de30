package io.tidewater.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;

/** P1 at the edge: tokens of machines. */
class IdentityTests {

    private final Gateway gateway = Gateway.running();

    @Test
    void withoutTokenOrSessionTheAnswerIsAProblemAndNoRedirect() {
        HttpResponse<String> answer =
                gateway.send(gateway.request("/api/v1/leads").header("Accept", "text/html"));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(answer.body()).contains("\"code\":\"sign-in-required\"");
    }

    @Test
    void problemsSpeakTheCallersLanguage() {
        assertThat(gateway.send(gateway.request("/api/v1/leads").header("Accept-Language", "zh-CN,en;q=0.5"))
                        .body())
                .contains("请先登录");
        assertThat(gateway.send(gateway.request("/api/v1/leads").header("Accept-Language", "fr"))
                        .body())
                .contains("Please sign in");
    }

    @Test
    void badTokensAreRefusedAndReachNobody() {
        String good = gateway.realm.token("rep-east-1");
        List<String> bad = List.of(
                gateway.realm.foreignlySigned("rep-east-1"),
                gateway.realm.token("x", claims -> claims.issuer("https://elsewhere.example")),
                gateway.realm.token("x", claims -> claims.audience("another")),
                gateway.realm.token("x", claims -> claims.audience(List.of())),
                gateway.realm.token(
                        "x",
                        claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(120)))),
                good.substring(0, good.lastIndexOf('.') + 1),
                good.substring(0, good.length() - 6) + "AAAAAA",
                "nonsense",
                "x".repeat(20_000));
        for (String token : bad) {
            HttpResponse<String> answer =
                    gateway.send(gateway.request("/api/v1/leads/forbidden").header("Authorization", "Bearer " + token));
            assertThat(answer.statusCode()).as(token).isIn(401, 400);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        }
        assertThat(gateway.lead.heard("/api/v1/leads/forbidden")).isFalse();
    }

    @Test
    void aTokenFoundGoodOnceIsRefusedOnceItHasEnded() {
        String token = gateway.realm.token(
                "brief", claims -> claims.expirationTime(Date.from(Instant.now().plusSeconds(2))));
        HttpRequest.Builder request = gateway.request("/api/v1/leads/brief").header("Authorization", "Bearer " + token);
        assertThat(gateway.send(request).statusCode()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(15)).until(() -> gateway.send(request).statusCode() == 401);
    }

    @Test
    void otherSchemesAreNotTokens() {
        assertThat(gateway.send(gateway.request("/api/v1/leads").header("Authorization", "Basic YTpi"))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void openPathsKnowNobodyAndNeedNobody() {
        HttpResponse<String> answer = gateway.send(gateway.request("/public/v1/forms/demo-form/submissions")
                .header("Cookie", "tidewater=" + "a".repeat(43))
                .POST(Gateway.json("{}")));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(gateway.lead.last("/public/v1/forms/demo-form/submissions").headers())
                .doesNotContainKeys("Cookie", "Authorization");
    }

    @Test
    void bearerTrafficFlowsWhileTheSessionDatabaseIsAway() {
        Gateway alone = Gateway.withoutDatabase();
        assertThat(alone.send(alone.as("rep-east-1", "/api/v1/leads")).statusCode())
                .isEqualTo(200);
        assertThat(alone.send(alone.request("/leads/1")).statusCode()).isEqualTo(200);
        assertThat(alone.send(alone.request("/public/v1/forms/f/submissions").POST(Gateway.json("{}")))
                        .statusCode())
                .isEqualTo(200);
        assertThat(alone.send(alone.request("/actuator/health/readiness")).statusCode())
                .isEqualTo(200);
        HttpResponse<String> session =
                alone.send(alone.request("/api/v1/leads").header("Cookie", "tidewater=" + "a".repeat(43)));
        assertThat(session.statusCode()).isEqualTo(503);
        assertThat(session.body()).contains("session-store-unavailable");
        assertThat(session.headers().firstValue("Retry-After")).isPresent();
    }
}
