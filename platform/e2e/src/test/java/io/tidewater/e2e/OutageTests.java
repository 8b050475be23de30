package io.tidewater.e2e;

import static io.tidewater.e2e.Eventually.has;
import static io.tidewater.e2e.Eventually.see;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tidewater.e2e.http.Answer;
import io.tidewater.e2e.http.Client;
import io.tidewater.e2e.region.EndToEnd;
import io.tidewater.e2e.region.LocalRegion;
import io.tidewater.e2e.region.Region;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@EndToEnd
@Order(9)
@DisplayName("kill -9")
class OutageTests {

    private static final Duration RECOVERY = Duration.ofSeconds(90);

    private static final String PARITY = "/api/v1/reports/parity";

    private final Region region;
    private final Mother mother;

    OutageTests(Region region) {
        this.region = region;
        this.mother = new Mother(region);
    }

    @BeforeEach
    void onlyInARegionOfOurOwn() {
        assumeTrue(region.parts().isPresent(), "parts of a running region are not killed");
    }

    @Test
    void anOrderWaitsForTheAccountServiceAndGoesOnByItself() {
        LocalRegion parts = region.parts().orElseThrow();
        Client rep = region.as("rep-east-1");
        String account = mother.account("rep-east-1").id();
        String order = mother.order(
                        "rep-east-1", account, mother.product("10.00").id())
                .id();

        parts.kill("account");
        Answer submitted = rep.post(Mother.ORDERS + "/{}/submit", Map.of(), order);

        assertThat(submitted.expect(200).at("/state")).isEqualTo("credit-pending");
        see("the approval", RECOVERY, () -> rep.get(Mother.ORDERS + "/{}", order), has("/state", "approved"));
        parts.awaitWell();
    }

    @ParameterizedTest(name = "{0} dies under load and nothing is lost or doubled")
    @ValueSource(
            strings = {
                "lead",
                "account",
                "sales",
                "service-ticket",
                "marketing",
                "reporting",
                "gateway",
                "kafka",
                "postgres"
            })
    void whatWasAcceptedIsThereExactlyOnce(String victim) {
        LocalRegion parts = region.parts().orElseThrow();
        String campaign = mother.campaign().id();
        String form = mother.form(campaign);
        int before = parts.restarts(victim);
        Client analyst = region.as("analyst-1");
        Map<String, String> gaps = Gaps.of(analyst.get(PARITY).expect(200));

        var load = new SubmissionLoad(mother, form);
        Set<String> accepted = load.run(() -> parts.kill(victim));
        long ended = System.nanoTime();
        parts.awaitWell();

        assertThat(parts.restarts(victim)).isGreaterThan(before);
        Answer sums = see(
                "an outcome for every submission",
                RECOVERY,
                () -> analyst.get("/api/v1/submissions/reconciliation?formKey={}", form),
                has("/waiting", "0"));
        var outcomes = Outcomes.of(analyst, form);
        System.out.printf("%s: %d sent, %d accepted, %s%n", victim, load.sent(), accepted.size(), sums.json());
        assertThat(outcomes.byId().keySet()).containsAll(accepted);
        assertThat(outcomes.byId().values()).doesNotContain("");
        assertThat(outcomes.leads()).doesNotHaveDuplicates();
        long leads = outcomes.leads().size();
        Answer stored = analyst.get(Mother.LEADS + "?limit=1&count=exact&filter={}", "formKey == '" + form + "'");
        assertThat(stored.expect(200).count()).isEqualTo(leads);
        see(
                "every lead in the reports",
                RECOVERY,
                () -> analyst.get("/api/v1/reports/lead-conversion?groupBy=campaign"),
                answer -> Rows.of(answer).count(campaign) == leads);
        see(
                "parity",
                RECOVERY,
                () -> analyst.get(PARITY),
                answer -> answer.succeeded() && Gaps.of(answer).equals(gaps));
        System.out.printf("%s: all settled %d s after the end of the load%n", victim, secondsSince(ended));
    }

    private static long secondsSince(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos).toSeconds();
    }
}
