package io.tidewater.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tidewater.testkit.Answer;
import io.tidewater.testkit.Api;
import io.tidewater.testkit.Multipart;
import io.tidewater.testkit.ServiceTest;
import io.tidewater.testkit.TestPeople;
import io.tidewater.testkit.TestPerson;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@ServiceTest
@DisplayName("A14 accounts from files")
class AccountImportIntegrationTests {

    private static final String IMPORTS = "/api/v1/accounts/imports";

    private final Api api;

    AccountImportIntegrationTests(Api api) {
        this.api = api;
    }

    @Test
    void rowsAreMadeOnceParentsMayComeLaterAndWhatIsWrongIsHandedBack() {
        String run = UUID.randomUUID().toString().substring(0, 8);
        String file = """
                account,sector,year_established,revenue,employees,office_location,subsidiary_of
                Harbour Child %1$s,technolgy,1996,1100.04,2822,United States,Harbour Parent %1$s
                Harbour Parent %1$s,medical,1999,251.41,495,Kenya,
                "Harbour Child %1$s, Inc.",,,,,,
                Harbour Old %1$s,retail,12,1,1,Japan,
                Harbour Rich %1$s,retail,1999,-5,1,Japan,
                %2$s,retail,1999,5,1,Japan,
                """.formatted(run, "x".repeat(201));

        Answer job = imported(TestPeople.director(), file);

        JsonNode counts = job.json().path("counts");
        assertThat(job.at("/state")).as(job.text()).isEqualTo("done");
        assertThat(counts.path("read").asInt()).isEqualTo(6);
        assertThat(counts.path("created").asInt()).isEqualTo(2);
        assertThat(counts.path("merged").asInt()).isEqualTo(1);
        assertThat(counts.path("rejected").asInt()).isEqualTo(3);
        Answer child = one(TestPeople.director(), "Harbour Child " + run);
        assertThat(child.at("/items/0/parentName")).isEqualTo("Harbour Parent " + run);
        assertThat(child.at("/items/0/yearEstablished")).isEqualTo("1996");
        assertThat(child.at("/items/0/country")).isEqualTo("United States");
        assertThat(child.at("/items/0/industry")).isEqualTo("technolgy");
        String rejected = api.as(TestPeople.director())
                .get(IMPORTS + "/{id}/rejected", job.id())
                .expect(200)
                .text();
        assertThat(rejected).contains("Harbour Old " + run).contains("Harbour Rich " + run);
    }

    @Test
    void aRowForAnAccountThatIsThereFillsWhatItLacksAndChangesNothingElse() {
        String name = AccountMother.name();
        UUID there = api.as(TestPeople.director())
                .post("/api/v1/accounts", Map.of("name", name, "city", "Ningbo"))
                .expect(201)
                .id();
        String file = "name,city,industry\n" + name + ",Shanghai,ports\n";

        Answer job = imported(TestPeople.director(), file);

        assertThat(job.json().path("counts").path("merged").asInt()).isEqualTo(1);
        Answer account =
                api.as(TestPeople.director()).get(AccountMother.ACCOUNT, there).expect(200);
        assertThat(account.at("/city")).isEqualTo("Ningbo");
        assertThat(account.at("/industry")).isEqualTo("ports");
        assertThat(imported(TestPeople.repWest1(), file)
                        .json()
                        .path("counts")
                        .path("created")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void partnersImportNothing() {
        api.as(TestPeople.partner1()).post(IMPORTS, form("name\nx\n")).expect(403);
    }

    private Answer imported(TestPerson person, String file) {
        Answer started = api.as(person).post(IMPORTS, form(file)).expect(202);
        return await().until(
                        () -> api.as(person)
                                .get(IMPORTS + "/{id}", started.id())
                                .expect(200),
                        job -> !"queued".equals(job.at("/state")) && !"running".equals(job.at("/state")));
    }

    private Answer one(TestPerson person, String name) {
        return api.as(person)
                .get("/api/v1/accounts?filter={f}", "name == '" + name + "'")
                .expect(200);
    }

    private static Multipart form(String file) {
        return new Multipart()
                .file("file", "accounts.csv", file.getBytes(StandardCharsets.UTF_8))
                .field("mapping", "{\"columns\": {}}");
    }
}
