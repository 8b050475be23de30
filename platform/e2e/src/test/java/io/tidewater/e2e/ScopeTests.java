package io.tidewater.e2e;

import static io.tidewater.e2e.Eventually.see;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tidewater.e2e.http.Answer;
import io.tidewater.e2e.http.Client;
import io.tidewater.e2e.region.EndToEnd;
import io.tidewater.e2e.region.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@EndToEnd
@Tag("quick")
@Order(4)
@DisplayName("P2 scope")
class ScopeTests {

    private static final String LEAD = Mother.LEADS + "/{}";

    private final Region region;
    private final Mother mother;

    ScopeTests(Region region) {
        this.region = region;
        this.mother = new Mother(region);
    }

    @ParameterizedTest(name = "{1} learns nothing of a lead of {0}, {2} sees it")
    @CsvSource({
        "rep-east-1, rep-west-1, manager-east",
        "rep-east-1, manager-west, director",
        "rep-west-1, rep-east-3, analyst-1",
        "partner-1, partner-2, partner-1",
        "rep-east-1, partner-1, rep-east-1",
    })
    void aLeadIsHiddenOnEveryWay(String owner, String stranger, String insider) {
        String company = Names.company("Hidden" + owner.replace("-", ""));
        String phone = Names.phone();
        Answer made = region.as(owner)
                .post(Mother.LEADS, Map.of("company", company, "phone", phone, "city", "Xiamen"))
                .expect(201);
        Client other = region.as(stranger);

        assertThat(region.as(insider).get(LEAD, made.id()).expect(200).at("/company"))
                .isEqualTo(company);
        assertHiddenById(other, Mother.LEADS, made.id());
        assertNotListed(other, Mother.LEADS, "company == '" + company + "'", company);
        assertThat(other.get(Mother.LEADS + "/duplicates?phone={}", phone)
                        .json()
                        .path("items"))
                .isEmpty();
        assertThat(other.get(Mother.LEADS + "/duplicates?company={}", company)
                        .json()
                        .path("items"))
                .isEmpty();
        assertRefusedLikeUnknown(
                other,
                LEAD + "/follow-ups",
                Map.of("channel", "call", "text", "x", "nextAt", "2099-01-01T08:00:00Z"),
                made);
        assertRefusedLikeUnknown(other, LEAD + "/qualify", Map.of(), made);
        assertRefusedLikeUnknown(other, LEAD + "/claim", Map.of(), made);
        assertThat(region.as(insider).get(LEAD, made.id()).at("/version")).isEqualTo(made.at("/version"));
    }

    @Test
    void enteringTheSamePhoneTellsAStrangerNothing() {
        String phone = Names.phone();
        region.as("rep-east-1")
                .post(Mother.LEADS, Map.of("company", Names.company("First"), "phone", phone))
                .expect(201);

        Answer insider =
                region.as("rep-east-1").post(Mother.LEADS, Map.of("company", Names.company("Again"), "phone", phone));
        Answer stranger =
                region.as("rep-west-1").post(Mother.LEADS, Map.of("company", Names.company("Mine"), "phone", phone));

        assertThat(insider.expect(409).code()).isEqualTo("duplicate-lead");
        assertThat(stranger.expect(201).json().path("duplicates")).isEmpty();
    }

    @Test
    void accountsDealsAndOrdersAreHiddenToo() {
        String account = mother.account("rep-east-1").id();
        Answer deal = mother.deal("rep-east-1", account, "4711.00");
        String order = mother.order(
                        "rep-east-1", account, mother.product("10.00").id())
                .id();

        for (String stranger : List.of("rep-west-1", "manager-west", "partner-2")) {
            Client other = region.as(stranger);
            assertHiddenById(other, Mother.ACCOUNTS, account);
            assertLikeUnknown(other, Mother.ACCOUNTS + "/{}/overview", account);
            assertHiddenById(other, Mother.DEALS, deal.id());
            assertLikeUnknown(other, Mother.DEALS + "/{}/stages", deal.id());
            assertHiddenById(other, Mother.ORDERS, order);
            assertNotListed(other, Mother.DEALS, "name == '" + deal.at("/name") + "'", deal.must("/name"));
        }
        region.as("manager-east").get(Mother.DEALS + "/{}", deal.id()).expect(200);
    }

    @Test
    void ticketsOfOnePartnerAreHiddenFromTheOther() {
        assumeTrue(region.has("service-ticket"), "service-ticket is not built");
        Answer ticket = region.as("partner-1")
                .post("/api/v1/tickets", Map.of("subject", Names.company("Leak"), "description", "since today"))
                .expect(201);

        assertHiddenById(region.as("partner-2"), "/api/v1/tickets", ticket.id());
        assertNotListed(
                region.as("partner-2"),
                "/api/v1/tickets",
                "subject == '" + ticket.at("/subject") + "'",
                ticket.must("/subject"));
        region.as("agent-1").get("/api/v1/tickets/{}", ticket.id()).expect(200);
    }

    @Test
    void reportsCountOnlyWhatTheReaderMaySee() {
        String report = "/api/v1/reports/lead-conversion?groupBy=source";
        String source = "Secret " + Names.RUN;
        region.as("rep-east-1")
                .post(Mother.LEADS, Map.of("company", Names.company("Counted"), "source", source))
                .expect(201);
        see(
                "the lead in its manager's report",
                () -> region.as("manager-east").get(report),
                answer -> Rows.of(answer).count(source) == 1);

        for (String stranger : List.of("rep-west-1", "manager-west", "partner-1", "partner-2")) {
            Answer seen = region.as(stranger).get(report).expect(200);
            assertThat(seen.text()).doesNotContainIgnoringCase(source);
        }
    }

    @Test
    void wonAmountsDifferByReaderAsTheirRecordsDo() {
        String year = "/api/v1/reports/sales-summary?from=2033-01-01&to=2033-12-31&groupBy=quarter";
        win("rep-east-1", "1000.10");
        win("rep-west-1", "200.02");
        see(
                "both deals",
                () -> region.as("director").get(year),
                answer -> Rows.of(answer).amount("2033-Q2").toPlainString().equals("1200.12"));

        assertThat(amount("manager-east", year)).isEqualTo("1000.10");
        assertThat(amount("manager-west", year)).isEqualTo("200.02");
        assertThat(amount("rep-east-3", year)).isEqualTo("0");
        assertThat(amount("partner-1", year)).isEqualTo("0");
    }

    private String amount(String reader, String report) {
        return Rows.of(region.as(reader).get(report).expect(200))
                .amount("2033-Q2")
                .toPlainString();
    }

    private void win(String userName, String amount) {
        Client rep = region.as(userName);
        String deal =
                mother.deal(userName, mother.account(userName).id(), amount).id();
        rep.patch(Mother.DEALS + "/{}", Map.of("closeOn", "2033-05-05"), deal).expect(200);
        rep.post(Mother.DEALS + "/{}/stage", Map.of("stage", "won"), deal).expect(200);
    }

    private static void assertHiddenById(Client stranger, String records, String id) {
        assertLikeUnknown(stranger, records + "/{}", id);
        assertLikeUnknown(stranger, records + "/{}/history", id);
    }

    /** A record out of scope answers as one that never was, but for the trace. */
    private static void assertLikeUnknown(Client stranger, String path, String id) {
        UUID unknown = UUID.randomUUID();
        Answer hidden = stranger.get(path, id);
        Answer never = stranger.get(path, unknown);
        assertThat(List.of(403, 404)).contains(hidden.status());
        assertThat(hidden.status()).isEqualTo(never.status());
        assertThat(told(hidden, id)).isEqualTo(told(never, unknown.toString()));
    }

    private static void assertRefusedLikeUnknown(Client stranger, String path, Map<String, ?> body, Answer record) {
        UUID unknown = UUID.randomUUID();
        Answer hidden = stranger.post(path, body, record.id());
        Answer never = stranger.post(path, body, unknown);
        assertThat(hidden.status()).isIn(403, 404).isEqualTo(never.status());
        assertThat(told(hidden, record.id())).isEqualTo(told(never, unknown.toString()));
    }

    private static Map<String, String> told(Answer problem, String id) {
        return problem.json()
                .propertyStream()
                .filter(field -> !field.getKey().equals("traceId"))
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey, field -> field.getValue().toString().replace(id, "<id>")));
    }

    private static void assertNotListed(Client stranger, String records, String filter, String typed) {
        List<Answer> looks = new ArrayList<>();
        looks.add(stranger.get(records + "?count=exact&filter={}", filter));
        looks.add(stranger.get(records + "?count=exact&q={}", typed));
        assertThat(looks).allSatisfy(list -> {
            assertThat(list.expect(200).count()).isZero();
            assertThat(list.json().path("items")).isEmpty();
        });
    }
}
