package io.tidewater.e2e;

import static io.tidewater.e2e.Eventually.see;
import static org.assertj.core.api.Assertions.assertThat;

import io.tidewater.e2e.http.Answer;
import io.tidewater.e2e.http.Client;
import io.tidewater.e2e.region.EndToEnd;
import io.tidewater.e2e.region.Region;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@EndToEnd
@Tag("quick")
@Order(5)
@DisplayName("P1 who may ask at all")
class SignInTests {

    private static final List<String> DOORS = List.of(
            Mother.LEADS,
            Mother.ACCOUNTS,
            Mother.DEALS,
            Mother.CAMPAIGNS,
            "/api/v1/reports/funnel",
            "/api/v1/submissions");

    private final Region region;

    SignInTests(Region region) {
        this.region = region;
    }

    @Test
    void withoutATokenEveryDoorIsShut() {
        assertShut(region.anonymous());
        assertShut(region.bearing("nonsense"));
        assertShut(region.anonymous().with("Authorization", "Basic YWRtaW46YWRtaW4="));
    }

    @Test
    void aTokenThatWasChangedIsWorthless() {
        var token = new Tampered(region.signIn().tokenOf("rep-east-1"));

        assertShut(region.bearing(token.withRole("admin")));
        assertShut(region.bearing(token.unsigned()));
        assertShut(region.bearing(token.signedByAnother()));
    }

    @Test
    void aTokenOfAForeignIssuerIsWorthless() {
        var token = new Tampered(region.signIn().tokenOf("admin-1"));
        assertShut(region.bearing(token.issuedBy("http://localhost:1/realms/evil")));
    }

    @Test
    void aTokenForAnotherAudienceIsWorthless() {
        assertShut(region.bearing(region.signIn().meantForAnother("admin-1")));
    }

    @Test
    void anExpiredTokenIsWorthless() {
        Client late = region.bearing(region.signIn().shortLived("admin-1"));
        see("the token's end", () -> late.get(Mother.LEADS), answer -> answer.status() == 401);
        assertShut(late);
    }

    @ParameterizedTest
    @ValueSource(strings = {"technician-1", "customer-1", "delivery-1"})
    void aMissingRoleIsRefusedAsSuch(String userName) {
        Answer refused = region.as(userName).post(Mother.LEADS, Map.of("company", Names.company("Nobody")));
        assertThat(refused.expect(403).code()).isEqualTo("forbidden");
    }

    @ParameterizedTest
    @CsvSource({
        "customer-1, POST, /api/v1/leads",
        "technician-1, POST, /api/v1/products",
        "rep-east-1, POST, /api/v1/campaigns",
        "marketer-1, POST, /api/v1/orders",
        "rep-east-1, PUT, /api/v1/lead-assignment-rules",
    })
    void aMissingRoleIsToldBeforeTheBodyIsJudged(String userName, String method, String path) {
        for (String body : List.of("{}", "{\"name\":7", "[]")) {
            region.as(userName)
                    .send(method, path, body.getBytes(StandardCharsets.UTF_8), "application/json")
                    .expect(403);
        }
    }

    @Test
    void whatOnlyMachinesMayAskIsNotOnTheGateway() {
        for (String path : List.of("/internal/parity", "/internal/snapshots", "/actuator/env")) {
            assertThat(region.as("admin-1").get(path).status()).isIn(401, 403, 404);
        }
    }

    private static void assertShut(Client nobody) {
        assertThat(DOORS).allSatisfy(door -> {
            Answer answer = nobody.get(door).expect(401);
            assertThat(answer.code()).isNotBlank();
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        });
    }
}
