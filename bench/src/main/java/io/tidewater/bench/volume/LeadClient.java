package io.tidewater.bench.volume;

import io.tidewater.testkit.TestPeople;
import io.tidewater.testkit.infra.ServiceProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a manager who imports leads asks of the service. */
final class LeadClient {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String IMPORTS = "/api/v1/leads/imports";
    private static final long POLL_NANOS = 200_000_000;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String token = TestPeople.managerEast().token();
    private String address = "";

    void talkTo(ServiceProcess lead) {
        address = lead.address();
    }

    String upload(Path file) throws IOException, InterruptedException {
        String boundary = UUID.randomUUID().toString();
        BodyPublisher body = BodyPublishers.concat(
                BodyPublishers.ofString("--" + boundary
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"large.csv\"\r\n"
                        + "Content-Type: text/csv\r\n\r\n"),
                BodyPublishers.ofFile(file),
                BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
        HttpResponse<String> answer = http.send(
                request(IMPORTS)
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(body)
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 202) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body()).path("id").asString();
    }

    /** Waits until the job is as wanted; it must not fail before. */
    JsonNode await(String job, Predicate<JsonNode> wanted) throws IOException, InterruptedException {
        while (true) {
            JsonNode state = job(job);
            if (wanted.test(state)) {
                return state;
            }
            if (state.path("state").asString().matches("failed|cancelled")) {
                throw new IllegalStateException(state.toString());
            }
            LockSupport.parkNanos(POLL_NANOS);
        }
    }

    JsonNode job(String id) throws IOException, InterruptedException {
        return JSON.readTree(http.send(request(IMPORTS + "/" + id).GET().build(), BodyHandlers.ofString())
                .body());
    }

    String refused(String job) throws IOException, InterruptedException {
        return http.send(request(IMPORTS + "/" + job + "/rejected").GET().build(), BodyHandlers.ofString())
                .body();
    }

    static long count(JsonNode job, String name) {
        return job.path("counts").path(name).asLong();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofMinutes(10))
                .header("Authorization", "Bearer " + token);
    }
}
