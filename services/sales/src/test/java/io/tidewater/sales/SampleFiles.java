package io.tidewater.sales;

import io.tidewater.testkit.Answer;
import io.tidewater.testkit.Api;
import io.tidewater.testkit.Multipart;
import io.tidewater.testkit.TestPeople;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** Uploads files as an administrator does and waits for what comes of them. */
public record SampleFiles(Api api) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** The finished job of an import of this file, its columns mapped as suggested. */
    public JsonNode load(String target, String content, String mapping) {
        Api admin = api.as(TestPeople.admin1());
        Multipart form = new Multipart()
                .file("file", target + ".csv", content.getBytes(StandardCharsets.UTF_8))
                .field("mapping", mapping);
        Answer started = admin.post("/api/v1/" + target + "/imports", form).expect(202);
        return Awaitility.await("import of " + target)
                .atMost(PATIENCE)
                .until(
                        () -> admin.get("/api/v1/{t}/imports/{id}", target, started.id())
                                .json(),
                        job -> !job.path("state").asString().matches("queued|running"));
    }

    /** The same with the mapping the wizard suggests. */
    public JsonNode load(String target, String content) {
        return load(target, content, "{\"columns\": {}}");
    }

    /** The refused rows of an import, as a file. */
    public String rejected(String target, JsonNode job) {
        return api.as(TestPeople.admin1())
                .get("/api/v1/{t}/imports/{id}/rejected", target, job.path("id").asString())
                .expect(200)
                .text();
    }
}
