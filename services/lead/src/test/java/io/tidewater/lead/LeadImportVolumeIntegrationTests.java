package io.tidewater.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tidewater.testkit.Answer;
import io.tidewater.testkit.Api;
import io.tidewater.testkit.Multipart;
import io.tidewater.testkit.ServiceTest;
import io.tidewater.testkit.TestPeople;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

@ServiceTest
@DisplayName("L3 a large file with 5 % duplicates and 2 % bad rows")
class LeadImportVolumeIntegrationTests {

    private static final Logger log = LoggerFactory.getLogger(LeadImportVolumeIntegrationTests.class);
    private static final String IMPORTS = "/api/v1/leads/imports";
    private static final int ROWS = Integer.getInteger("import.rows", 20_000);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Api manager;

    LeadImportVolumeIntegrationTests(Api api) {
        this.manager = api.as(TestPeople.managerEast());
    }

    @Test
    @DisplayName(
            "L3 stopped on the way and resumed, no row is lost or doubled, and the refused rows import after mending")
    void l3NoRowIsLostOrDoubled() {
        UUID job = start(file(ROWS));
        await().atMost(PATIENCE).until(() -> read(job) > ROWS / 4);
        if (manager.post(IMPORTS + "/{id}/cancel", "{}", job).status() == 202) {
            await().atMost(PATIENCE).until(() -> !"running".equals(get(job).at("/state")));
            manager.post(IMPORTS + "/{id}/resume", "{}", job);
        }
        Answer done = finished(job);

        int bad = ROWS / 50;
        int duplicates = ROWS / 20;
        assertThat(done.at("/state")).as(done.text()).isEqualTo("done");
        assertThat(done.at("/counts/read")).isEqualTo(String.valueOf(ROWS));
        assertThat(done.at("/counts/rejected")).isEqualTo(String.valueOf(bad));
        assertThat(done.at("/counts/merged")).isEqualTo(String.valueOf(duplicates));
        assertThat(done.at("/counts/created")).isEqualTo(String.valueOf(ROWS - bad - duplicates));
        String filter = "importId == '%s'".formatted(job);
        assertThat(manager.get("/api/v1/leads?limit=1&count=exact&filter={f}", filter)
                        .at("/count"))
                .isEqualTo(done.at("/counts/created"));
        log.info("Imported {} rows at {} rows/s", ROWS, done.at("/ratePerSecond"));

        String rejected =
                manager.get(IMPORTS + "/{id}/rejected", job).expect(200).text();
        Answer mended = finished(start(rejected.replace(",12,", ",,")));
        assertThat(mended.at("/counts/created")).as(mended.text()).isEqualTo(String.valueOf(bad));
        assertThat(mended.at("/counts/rejected")).isEqualTo("0");
    }

    /** Every 20th row has the number of the row before it, every 50th a number that is none. */
    private static String file(int rows) {
        int run = (int) (Math.random() * 900) + 100;
        StringBuilder file = new StringBuilder("company,contactName,phone,email,city,industry,note\n");
        for (int i = 0; i < rows; i++) {
            int person = i % 20 == 7 ? i - 1 : i;
            String phone = i % 50 == 3 ? "12" : "+86 1%d%06d".formatted(3_000 + run, person);
            file.append("杭州远航")
                    .append(run)
                    .append(i)
                    .append("软件有限公司,王芳")
                    .append(i)
                    .append(',')
                    .append(phone)
                    .append(",,杭州,software,Wrote to us about the fair of this spring\n");
        }
        return file.toString();
    }

    private UUID start(String file) {
        Multipart form = new Multipart().file("file", "large.csv", file.getBytes(StandardCharsets.UTF_8));
        return manager.post(IMPORTS, form).expect(202).id();
    }

    private Answer get(UUID job) {
        return manager.get(IMPORTS + "/{id}", job).expect(200);
    }

    private int read(UUID job) {
        return get(job).json().path("counts").path("read").asInt();
    }

    private Answer finished(UUID job) {
        return await().atMost(PATIENCE)
                .until(
                        () -> get(job),
                        answer -> Set.of("done", "failed", "cancelled").contains(String.valueOf(answer.at("/state"))));
    }
}
