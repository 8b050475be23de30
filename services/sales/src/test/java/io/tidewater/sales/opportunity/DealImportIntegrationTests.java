package io.tidewater.sales.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tidewater.sales.SampleFiles;
import io.tidewater.sales.Stall;
import io.tidewater.sales.org.TestOrganisation;
import io.tidewater.testkit.Answer;
import io.tidewater.testkit.Api;
import io.tidewater.testkit.Multipart;
import io.tidewater.testkit.Neighbours;
import io.tidewater.testkit.Repository;
import io.tidewater.testkit.ServiceTest;
import io.tidewater.testkit.TestEvent;
import io.tidewater.testkit.TestPeople;
import io.tidewater.testkit.TestPerson;
import io.tidewater.testkit.Topics;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@ServiceTest
@DisplayName("S4 imports of deals")
class DealImportIntegrationTests {

    private static final String HEADER =
            "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value\n";
    private static final Path SAMPLE = Repository.root().resolve("../shared/data/crm-sales-opportunities");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Api api;
    private final Neighbours neighbours;
    private final Topics topics;
    private final JdbcClient jdbc;
    private final SampleFiles files;

    DealImportIntegrationTests(Api api, Neighbours neighbours, Topics topics, JdbcClient jdbc) {
        this.api = api;
        this.neighbours = neighbours;
        this.topics = topics;
        this.jdbc = jdbc;
        this.files = new SampleFiles(api);
    }

    @Test
    void namesAreFoundByTheRuleOfTheMappingAndWhatIsUnknownIsRefusedWithItsReason() {
        staff(TestPeople.all());
        files.load("products", "product,series,sales_price\nGTX Pro,GTX,4821\n");
        String account = knownAccount();
        String key = UUID.randomUUID().toString().substring(0, 8);
        String rows = HEADER
                + key + "1,Emma Clarke,GTXPro," + account + ",Won,2016-10-25,2017-03-11,4514\n"
                + key + "2,rep-east-3,gtx pro,,Engaging,2016-11-03,,\n"
                + key + "3,Emma Clarke,GTXPro,Nobody Ltd,Won,2016-10-25,2017-03-11,4514\n"
                + key + "4,Nobody Atall,GTXPro,,Won,2016-10-25,2017-03-11,4514\n";

        JsonNode job = files.load("opportunities", rows);

        assertThat(job.path("counts").path("created").asInt())
                .as(job.toString())
                .isEqualTo(2);
        assertThat(job.path("counts").path("rejected").asInt()).isEqualTo(2);
        assertThat(files.rejected("opportunities", job)).contains("Nobody Ltd", "Nobody Atall");
        JsonNode won = deal(key + "1");
        assertThat(won.path("productName").asString()).isEqualTo("GTX Pro");
        assertThat(won.path("accountName").asString()).isEqualTo(account);
        assertThat(won.path("ownerUserName").asString()).isEqualTo("rep-east-2");
        assertThat(won.path("orgPath").asString()).isEqualTo("/sales/east/team-1");
        assertThat(won.path("stage").asString()).isEqualTo("won");
        assertThat(deal(key + "2").path("accountId").isNull()).isTrue();
        Answer stays = api.as(TestPeople.admin1())
                .get("/api/v1/opportunities/{id}/stages", won.path("id").asString());
        assertThat(stays.at("/items/0/note")).isEqualTo("import");

        JsonNode exact = files.load(
                "opportunities",
                HEADER + key + "5,Emma Clarke,GTXPro,,Won,2016-10-25,2017-03-11,4514\n",
                "{\"columns\": {}, \"lookups\": {\"product\": \"exact\"}}");
        assertThat(exact.path("counts").path("rejected").asInt()).isEqualTo(1);
    }

    @Test
    void aSecondImportUpdatesByTheExternalIdAndTellsOnlyWhatChanged() {
        staff(TestPeople.all());
        files.load("products", "product,series,sales_price\nGTX Pro,GTX,4821\n");
        String key = UUID.randomUUID().toString().substring(0, 8);
        String kept = key + "1,Emma Clarke,GTXPro,,Engaging,2016-10-25,,\n";
        files.load("opportunities", HEADER + kept + key + "2,Emma Clarke,GTXPro,,Engaging,2016-10-25,,\n");

        JsonNode job = files.load(
                "opportunities", HEADER + kept + key + "2,Emma Clarke,GTXPro,,Won,2016-10-25,2017-03-11,100.5\n");

        assertThat(job.path("counts").path("updated").asInt()).isEqualTo(2);
        TestEvent told = topics.await(
                "sales",
                event -> event.type().equals("opportunity.stage-changed")
                        && (key + "2").equals(event.data().path("externalId").asString("")));
        assertThat(told.data().path("amountValue").asString()).isEqualTo("100.50");
        assertThat(deal(key + "1").path("version").asInt()).isZero();
    }

    @Test
    void gatesAreKeptWhenTheImportSaysSo() {
        staff(TestPeople.all());
        String key = UUID.randomUUID().toString().substring(0, 8);

        JsonNode job = files.load(
                "opportunities",
                HEADER + key + ",Emma Clarke,,,Lost,2016-10-25,2017-03-11,0\n",
                "{\"columns\": {}, \"options\": {\"gates\": \"enforce\"}}");

        assertThat(job.path("counts").path("rejected").asInt()).isEqualTo(1);
    }

    @Test
    void onlyManagersAndAdministratorsImport() {
        SampleFiles others = new SampleFiles(api);
        assertThat(others.api()
                        .as(TestPeople.repEast1())
                        .post("/api/v1/opportunities/imports", new Multipart())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theSampleGivesItsKnownAnswers() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SAMPLE), "the public sample is not beside this repository");
        staff(sampleStaff());
        // Other tests of this context sell to companies of the same names, and a name that two have is nobody's.
        jdbc.sql("delete from account_replica").update();
        files.load("products", Files.readString(SAMPLE.resolve("products.csv")));
        List<UUID> accounts = new ArrayList<>();
        for (String line : Files.readAllLines(SAMPLE.resolve("accounts.csv")).stream()
                .skip(1)
                .toList()) {
            UUID id = UUID.randomUUID();
            accounts.add(id);
            String name = line.substring(0, line.indexOf(','));
            topics.publish(TestEvent.of("account", "account.created", id, Stall.account(id, name)));
        }
        await().atMost(PATIENCE)
                .until(() -> jdbc.sql("select count(*) from account_replica where id in (:ids)")
                                .param("ids", accounts)
                                .query(Long.class)
                                .single()
                        == accounts.size());

        JsonNode job = files.load("opportunities", Files.readString(SAMPLE.resolve("sales_pipeline.csv")));

        assertThat(job.path("counts").path("created").asInt())
                .as(job.toString())
                .isEqualTo(8_800);
        JsonNode parity =
                api.as(TestPeople.service()).get("/internal/parity").expect(200).json();
        Map<String, String> won =
                Map.of("2017-Q1", "1134672", "2017-Q2", "3086111", "2017-Q3", "2982255", "2017-Q4", "2802496");
        won.forEach((quarter, amount) -> assertThat(sampleSum(parity, quarter)).isEqualByComparingTo(amount));
        assertThat(jdbc.sql(
                                "select count(*) from opportunity where stage = 'won' and source = 'import' and external_id ~ '^[A-Z0-9]{8}$'")
                        .query(Long.class)
                        .single())
                .isEqualTo(4_238);
    }

    /** Other tests of this context win small deals in the same quarters, which are taken off again. */
    private BigDecimal sampleSum(JsonNode parity, String quarter) {
        assertThat(parity.path("wonByQuarter").findValuesAsString("key")).contains(quarter);
        return jdbc.sql("""
                        select sum(amount_value) from opportunity
                        where stage = 'won' and to_char(close_on, 'YYYY-"Q"Q') = :quarter
                            and external_id ~ '^[A-Z0-9]{8}$'
                        """).param("quarter", quarter).query(BigDecimal.class).single();
    }

    private static List<TestPerson> sampleStaff() throws IOException {
        List<TestPerson> staff = new ArrayList<>(TestPeople.all());
        for (String line : Files.readAllLines(SAMPLE.resolve("sales_teams.csv")).stream()
                .skip(1)
                .toList()) {
            String[] cells = line.split(",", -1);
            String name = cells[0];
            staff.add(TestPerson.named(name.toLowerCase(Locale.ROOT).replace(' ', '.'))
                    .called(name, "en")
                    .as("sales-rep")
                    .in("/sales/" + cells[2].toLowerCase(Locale.ROOT)));
        }
        return staff;
    }

    private void staff(List<TestPerson> people) {
        TestOrganisation.holds(neighbours, people);
        api.as(TestPeople.admin1()).post("/api/v1/org-units/sync", "").expect(200);
    }

    private String knownAccount() {
        UUID id = UUID.randomUUID();
        String name = "Green-Plus " + id.toString().substring(0, 6);
        topics.publish(TestEvent.of("account", "account.created", id, Stall.account(id, name)));
        await().atMost(PATIENCE)
                .until(() -> jdbc.sql("select count(*) from account_replica where id = :id")
                                .param("id", id)
                                .query(Long.class)
                                .single()
                        == 1);
        return name;
    }

    private JsonNode deal(String externalId) {
        return api.as(TestPeople.admin1())
                .get("/api/v1/opportunities?filter={f}", "externalId == '" + externalId + "'")
                .expect(200)
                .json()
                .path("items")
                .path(0);
    }
}
