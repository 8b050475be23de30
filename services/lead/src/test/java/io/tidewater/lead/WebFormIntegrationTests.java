package io.tidewater.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tidewater.testkit.Answer;
import io.tidewater.testkit.Api;
import io.tidewater.testkit.ServiceTest;
import io.tidewater.testkit.TestPeople;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ServiceTest
@DisplayName("L1 web forms")
class WebFormIntegrationTests {

    private final Api api;
    private final Api marketer;

    WebFormIntegrationTests(Api api) {
        this.api = api;
        this.marketer = api.as(TestPeople.marketer1());
    }

    @Test
    @DisplayName("L1 a form is shown as it will look and as HTML for a page, its words escaped")
    void l1PreviewAndSnippet() {
        String key = form(Map.of("name", "<b>Fair</b>", "consentText", "I agree & know", "consentRequired", true));
        Answer snippet = marketer.get("/api/v1/forms/{key}/snippet", key).expect(200);
        assertThat(snippet.at("/html"))
                .contains("/public/v1/forms/" + key + "/submissions")
                .contains("I agree &amp; know")
                .contains("website_url");
        assertThat(marketer.get("/api/v1/forms/{key}/preview", key).expect(200).text())
                .contains("&lt;b&gt;Fair&lt;/b&gt;");
    }

    @Test
    @DisplayName("L1 consent that must be given, a trap of one's own and a rate are kept to")
    void l1ConsentTrapAndRate() {
        String key = form(Map.of("name", "F", "consentText", "I agree", "consentRequired", true, "honeypot", "fax"));
        assertThat(outcome(key, Map.of("company", "A", "phone", phone()), "reason"))
                .isEqualTo("consent:required");
        assertThat(outcome(key, Map.of("company", "A", "phone", phone(), "consent", "yes"), "outcome"))
                .isEqualTo("lead");
        assertThat(outcome(key, Map.of("company", "A", "phone", phone(), "consent", "yes", "fax", "1"), "outcome"))
                .isEqualTo("quarantined");
        String slow = form(Map.of("name", "S", "ratePerMinute", 2));
        for (int i = 0; i < 2; i++) {
            send(slow, Map.of("company", "A", "phone", phone())).expect(202);
        }
        assertThat(send(slow, Map.of("company", "A", "phone", phone()))
                        .expect(429)
                        .code())
                .isEqualTo("form-rate");
    }

    @Test
    @DisplayName("L1 any submission can be replayed; what became a lead stays that one lead")
    void l1AnySubmissionCanBeReplayed() {
        String key = form(Map.of("name", "R"));
        Map<String, Object> typed =
                Map.of("company", "Replay", "phone", phone(), "utm_source", "wechat", "utm_campaign", "spring");
        String id = send(key, typed).expect(202).at("/submissionId");
        Answer first = decided(id);
        assertThat(first.at("/outcome")).isEqualTo("lead");
        Answer lead = api.as(TestPeople.admin1())
                .get("/api/v1/leads/{id}", first.at("/leadId"))
                .expect(200);
        assertThat(lead.at("/utm/source")).isEqualTo("wechat");
        marketer.post("/api/v1/submissions/{id}/replay", Map.of(), id).expect(200);
        Answer again = decided(id);
        assertThat(again.at("/leadId")).isEqualTo(first.at("/leadId"));
    }

    private String form(Map<String, Object> some) {
        String key = "f-" + UUID.randomUUID().toString().substring(0, 8);
        Map<String, Object> form = new java.util.HashMap<>(some);
        form.put("key", key);
        form.put("fields", List.of(Map.of("name", "company", "required", true)));
        marketer.post("/api/v1/forms", form).expect(201);
        return key;
    }

    private Answer send(String form, Map<String, Object> typed) {
        return api.post("/public/v1/forms/" + form + "/submissions", typed);
    }

    private String outcome(String form, Map<String, Object> typed, String part) {
        return String.valueOf(
                decided(send(form, typed).expect(202).at("/submissionId")).at("/" + part));
    }

    private Answer decided(String id) {
        return await().until(
                        () -> marketer.get("/api/v1/submissions/{id}", id), answer -> answer.at("/outcome") != null);
    }

    private static String phone() {
        return "+86 137 " + (10_000_000 + (int) (Math.random() * 89_999_999));
    }
}
