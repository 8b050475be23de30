package io.tidewater.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.UriComponentsBuilder;

/** G2: a browser signs in, works, and leaves; its tokens never do. */
class SessionTests {

    private final Gateway gateway = Gateway.running();

    @AfterEach
    void theRealmIsWellAgain() {
        gateway.realm.accessLife = Duration.ofMinutes(5);
        gateway.realm.ended = false;
        gateway.realm.away = false;
    }

    @Test
    void G2_signInUsesPkceAndComesBackToWhereOneWas() {
        HttpResponse<String> start = gateway.send(gateway.request("/login?return=/leads/42"));
        Map<String, String> asked = query(location(start));
        assertThat(location(start)).startsWith(gateway.realm.issuer() + "/protocol/openid-connect/auth?");
        assertThat(asked)
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("client_id", "tidewater-portal")
                .containsKeys("state", "nonce", "code_challenge");
        assertThat(setCookies(start)).singleElement().asString().contains("HttpOnly", "SameSite=Lax");

        HttpResponse<String> back = comeBack(start);
        assertThat(back.statusCode()).isEqualTo(302);
        assertThat(location(back)).isEqualTo("/leads/42");
        assertThat(setCookies(back))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("tidewater=")
                        .contains("HttpOnly", "SameSite=Strict", "Path=/")
                        .doesNotContain("Secure"));
        assertThat(gateway.realm.asked.getLast()).containsKeys("code_verifier", "client_secret");
    }

    @Test
    void G2_theSessionSaysWhoIsSignedIn() {
        HttpResponse<String> answer = gateway.send(gateway.request("/session").header("Cookie", signIn()));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.body())
                .contains(
                        "\"userName\":\"rep-east-1\"",
                        "\"roles\":[\"sales-rep\"]",
                        "/sales/east/team-1",
                        "X-CSRF-TOKEN")
                .doesNotContain("eyJ");
    }

    @Test
    void G2_aReadGoesOnWithTheSessionsTokenAndWithoutItsCookie() {
        HttpResponse<String> answer =
                gateway.send(gateway.request("/api/v1/leads/by-session").header("Cookie", signIn()));
        assertThat(answer.statusCode()).isEqualTo(200);
        Upstream.Received received = gateway.lead.last("/api/v1/leads/by-session");
        assertThat(received.headers().getFirst("Authorization")).startsWith("Bearer eyJ");
        assertThat(received.headers()).doesNotContainKeys("Cookie", "X-csrf-token");
    }

    @Test
    void G2_aChangeNeedsTheTokenOfItsOwnSession() {
        String cookie = signIn();
        String other = csrf(signIn());
        assertThat(change(cookie, null).statusCode()).isEqualTo(403);
        assertThat(change(cookie, other).statusCode()).isEqualTo(403);
        assertThat(change(cookie, "x").body()).contains("\"code\":\"csrf\"");
        assertThat(gateway.lead.heard("/api/v1/leads/guarded")).isFalse();
        assertThat(change(cookie, csrf(cookie)).statusCode()).isEqualTo(200);
    }

    @Test
    void G2_aFormOfAForeignPageCannotUseAParameterInstead() {
        String cookie = signIn();
        HttpResponse<String> answer = gateway.send(gateway.request("/logout")
                .header("Cookie", cookie)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(Gateway.json("a=b")));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(gateway.send(gateway.request("/session").header("Cookie", cookie))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void G2_anUnknownOrEndedSessionIsSaidToHaveEnded() {
        HttpResponse<String> answer = gateway.send(gateway.request("/api/v1/leads/gone")
                .header("Cookie", "tidewater=" + "b".repeat(43))
                .POST(Gateway.json("{}")));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("\"code\":\"session-expired\"");
    }

    @Test
    void G2_aTokenNearItsEndIsRenewedOnceForManyRequests() {
        gateway.realm.accessLife = Duration.ofSeconds(10);
        String cookie = signIn();
        gateway.realm.accessLife = Duration.ofMinutes(5);
        int before = gateway.realm.asked.size();
        List<Integer> answers = IntStream.range(0, 8)
                .mapToObj(i -> gateway.http.sendAsync(
                        gateway.request("/api/v1/leads/renewed")
                                .header("Cookie", cookie)
                                .build(),
                        HttpResponse.BodyHandlers.ofString()))
                .toList()
                .stream()
                .map(one -> one.join().statusCode())
                .toList();
        assertThat(answers).containsOnly(200);
        assertThat(gateway.realm.asked.size() - before).isEqualTo(1);
        assertThat(gateway.realm.asked.getLast()).containsEntry("grant_type", "refresh_token");
    }

    @Test
    void G2_aSessionThatKeycloakEndedHasEndedHere() {
        gateway.realm.accessLife = Duration.ofSeconds(1);
        String cookie = signIn();
        gateway.realm.ended = true;
        HttpResponse<String> answer =
                gateway.send(gateway.request("/api/v1/leads/ended").header("Cookie", cookie));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("\"code\":\"session-expired\"");
        gateway.realm.ended = false;
        assertThat(gateway.send(gateway.request("/session").header("Cookie", cookie))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void G2_whileKeycloakIsAwayTheSessionStandsAndTheAnswerIsHonest() {
        gateway.realm.accessLife = Duration.ofSeconds(20);
        String running = signIn();
        gateway.realm.accessLife = Duration.ofSeconds(1);
        String over = signIn();
        gateway.realm.away = true;
        assertThat(gateway.send(gateway.request("/api/v1/leads/away").header("Cookie", running))
                        .statusCode())
                .isEqualTo(200);
        await().untilAsserted(() -> assertThat(
                        gateway.send(gateway.request("/api/v1/leads/away").header("Cookie", over))
                                .body())
                .contains("\"code\":\"identity-unavailable\"", "\"status\":503"));
        gateway.realm.away = false;
        gateway.realm.accessLife = Duration.ofMinutes(5);
        assertThat(gateway.send(gateway.request("/api/v1/leads/away").header("Cookie", over))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void G2_signingOutEndsTheSessionHereAndAtKeycloak() {
        String cookie = signIn();
        HttpResponse<String> answer = gateway.send(gateway.request("/logout")
                .header("Cookie", cookie)
                .header("X-CSRF-TOKEN", csrf(cookie))
                .POST(HttpRequest.BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains(gateway.realm.issuer() + "/protocol/openid-connect/logout?")
                .contains("id_token_hint=", "post_logout_redirect_uri=http%3A%2F%2Flocalhost%3A8080%2F");
        assertThat(setCookies(answer))
                .anySatisfy(
                        cleared -> assertThat(cleared).startsWith("tidewater=;").contains("Max-Age=0"));
        assertThat(gateway.send(gateway.request("/session").header("Cookie", cookie))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void G2_aSessionEndedAtKeycloakEndsHereAtOnce() {
        String cookie = signIn();
        for (String token :
                List.of("nonsense", gateway.realm.token("rep-east-1"), gateway.realm.logoutToken("another", "x"))) {
            assertThat(endedAtKeycloak(token).statusCode()).isEqualTo(400);
        }
        assertThat(gateway.send(gateway.request("/session").header("Cookie", cookie))
                        .statusCode())
                .isEqualTo(200);
        assertThat(endedAtKeycloak(gateway.realm.logoutToken("tidewater-portal", "kc-session-1"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(gateway.send(gateway.request("/session").header("Cookie", cookie))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void G2_manyUnfinishedSignInsDoNotFillTheBrowsersHeader() {
        StringBuilder cookies = new StringBuilder("a=b");
        for (int i = 0; i < 12; i++) {
            cookies.append("; tidewater-sign-in-").append(i).append("=x");
        }
        HttpResponse<String> start = gateway.send(gateway.request("/login").header("Cookie", cookies.toString()));
        assertThat(setCookies(start))
                .filteredOn(cookie -> cookie.contains("Max-Age=0"))
                .hasSize(4);
    }

    @Test
    void G2_anAnswerFromKeycloakThatThisBrowserDidNotAskForIsRefused() {
        HttpResponse<String> start = gateway.send(gateway.request("/login"));
        String state = of(query(location(start)), "state");
        HttpResponse<String> foreign =
                gateway.send(gateway.request("/login/oauth2/code/tidewater?code=x&state=" + state.replace("=", "%3D")));
        assertThat(foreign.statusCode()).isEqualTo(401);
        assertThat(foreign.body()).contains("Signing in did not work");
        assertThat(setCookies(foreign)).noneMatch(cookie -> cookie.startsWith("tidewater="));
    }

    @Test
    void G2_signInNeverLeadsAway() {
        for (String away :
                List.of("//evil.example", "https://evil.example", "/%5Cevil.example", "/\\evil", "javascript:x")) {
            HttpResponse<String> start = gateway.send(gateway.request("/login?return=" + away.replace("\\", "%5C")));
            assertThat(location(comeBack(start))).as(away).isEqualTo("/");
        }
    }

    @Test
    void G2_whoReadsTheDatabaseHoldsNoSession() {
        String cookie = signIn();
        String rows = gateway.context
                .getBean(JdbcClient.class)
                .sql("select id, encode(tokens, 'escape') as tokens from browser_session")
                .query((row, number) ->
                        new String(row.getBytes("id"), StandardCharsets.ISO_8859_1) + row.getString("tokens"))
                .list()
                .toString();
        assertThat(rows).doesNotContain(cookie.substring("tidewater=".length())).doesNotContain("eyJ");
    }

    private HttpResponse<String> endedAtKeycloak(String token) {
        return gateway.send(gateway.request("/logout/provider")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(Gateway.json("logout_token=" + token)));
    }

    private String signIn() {
        HttpResponse<String> back = comeBack(gateway.send(gateway.request("/login")));
        return setCookies(back).stream()
                .filter(cookie -> cookie.startsWith("tidewater="))
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not signed in: " + back));
    }

    private HttpResponse<String> comeBack(HttpResponse<String> start) {
        Map<String, String> asked = query(location(start));
        String cookie = setCookies(start).getFirst();
        URI callback = UriComponentsBuilder.fromPath("/login/oauth2/code/tidewater")
                .queryParam("code", gateway.realm.code(of(asked, "nonce")))
                .queryParam("state", of(asked, "state").replace("=", "%3D"))
                .build(true)
                .toUri();
        return gateway.send(
                gateway.request(callback.toString()).header("Cookie", cookie.substring(0, cookie.indexOf(';'))));
    }

    private HttpResponse<String> change(String cookie, @Nullable String csrf) {
        HttpRequest.Builder request = gateway.request("/api/v1/leads/guarded").header("Cookie", cookie);
        if (csrf != null) {
            request.header("X-CSRF-TOKEN", csrf);
        }
        return gateway.send(request.POST(Gateway.json("{}")));
    }

    private String csrf(String cookie) {
        String body = gateway.send(gateway.request("/session").header("Cookie", cookie))
                .body();
        Matcher token = Pattern.compile("\"token\":\"([^\"]+)\"").matcher(body);
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private static String of(Map<String, String> parameters, String name) {
        return Objects.requireNonNull(parameters.get(name), name);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static List<String> setCookies(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie");
    }

    private static Map<String, String> query(String location) {
        return UriComponentsBuilder.fromUriString(location)
                .build()
                .getQueryParams()
                .toSingleValueMap()
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> URLDecoder.decode(entry.getValue(), StandardCharsets.UTF_8)));
    }
}
