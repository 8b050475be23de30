package io.tidewater.lead;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidewater.testkit.TestPeople;
import io.tidewater.testkit.infra.Broker;
import io.tidewater.testkit.infra.Database;
import io.tidewater.testkit.infra.Infrastructure;
import io.tidewater.testkit.infra.ServiceProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("L3 a large file and a service that is killed on the way")
class LeadImportKilledIntegrationTests {

    private static final int ROWS = 20_000;
    private static final int BAD = ROWS / 50;
    private static final int DUPLICATES = ROWS / 20;
    private static final int HEAP = 512;
    private static final String IMPORTS = "/api/v1/leads/imports";

    private final Database database = Infrastructure.instance().newDatabase();
    private final Broker broker = Infrastructure.instance().newBroker();
    private final JdbcClient jdbc =
            JdbcClient.create(new DriverManagerDataSource(database.url(), database.user(), database.password()));
    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        broker.close();
        http.close();
    }

    @Test
    @Timeout(600)
    @DisplayName("L3 killed twice and started anew, it loses no row, doubles none and stays within its memory")
    void l3NoRowIsLostOrDoubled() throws Exception {
        ServiceProcess service = start();
        String job = upload(service);
        for (int kill = 1; kill <= 2; kill++) {
            int goal = ROWS * kill / 3;
            await(service, job, state -> state.path("counts").path("read").asInt() >= goal);
            assertThat(service.kill()).isLessThan(HEAP);
            assertThat(uncounted()).isZero();
            assertThat(leads()).isLessThan(ROWS - BAD - DUPLICATES);
            service = start();
        }
        JsonNode counts = await(
                        service, job, state -> state.path("state").asString().equals("done"))
                .path("counts");
        service.stop();

        assertThat(counts.path("read").asInt()).isEqualTo(ROWS);
        assertThat(counts.path("rejected").asInt()).isEqualTo(BAD);
        assertThat(counts.path("merged").asInt()).isEqualTo(DUPLICATES);
        assertThat(counts.path("created").asInt()).isEqualTo(ROWS - BAD - DUPLICATES);
        assertThat(leads()).isEqualTo(created());
        assertThat(count("select count(distinct phone_key) from lead")).isEqualTo(created());
        assertThat(count("select count(distinct key) from event where type = 'lead.created'"))
                .isEqualTo(created());
        assertThat(count("select count(*) from event where type = 'lead.created'"))
                .isEqualTo(created());
        assertThat(count("select count(*) from lead_ownership")).isEqualTo(created());
        assertThat(count("select count(*) from job_rejected_row")).isEqualTo(BAD);
    }

    private ServiceProcess start() throws IOException, InterruptedException {
        return ServiceProcess.start(
                List.of(
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LeadApplication.class.getName()),
                new ServiceProcess.Parts(database, broker),
                Map.of("TIDEWATER_JOBS_LEASE", "2s", "TIDEWATER_IMPORTS_BATCH", "200"),
                HEAP,
                folder.resolve("service.log"));
    }

    /** Every 20th row has the phone of the row before it, every 50th one that is none. */
    private String upload(ServiceProcess service) throws IOException, InterruptedException {
        String rows = IntStream.range(0, ROWS)
                .mapToObj(i -> "杭州远航%d软件有限公司,%s\n"
                        .formatted(i, i % 50 == 3 ? "12" : "+86 139%08d".formatted(i % 20 == 7 ? i - 1 : i)))
                .collect(Collectors.joining("", "company,phone\n", ""));
        String form = "--rows\r\nContent-Disposition: form-data; name=\"file\"; filename=\"large.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + rows + "\r\n--rows--\r\n";
        return asked(request(service, "")
                        .header("Content-Type", "multipart/form-data; boundary=rows")
                        .POST(BodyPublishers.ofString(form)))
                .path("id")
                .asString();
    }

    private JsonNode await(ServiceProcess service, String job, Predicate<JsonNode> wanted)
            throws IOException, InterruptedException {
        JsonNode state = asked(request(service, "/" + job));
        while (!wanted.test(state)) {
            assertThat(state.path("state").asString()).isIn("queued", "running");
            LockSupport.parkNanos(20_000_000);
            state = asked(request(service, "/" + job));
        }
        return state;
    }

    private JsonNode asked(HttpRequest.Builder request) throws IOException, InterruptedException {
        return JsonMapper.shared()
                .readTree(http.send(request.build(), BodyHandlers.ofString()).body());
    }

    private static HttpRequest.Builder request(ServiceProcess service, String path) {
        return HttpRequest.newBuilder(URI.create(service.address() + IMPORTS + path))
                .header("Authorization", "Bearer " + TestPeople.managerEast().token());
    }

    private long created() {
        return count("select (counts ->> 'created')::bigint from job");
    }

    private long leads() {
        return count("select count(*) from lead");
    }

    /** Asked in one statement: what the killed service had sent may be committed between two. */
    private long uncounted() {
        return count("select (select count(*) from lead) - (counts ->> 'created')::bigint from job");
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
