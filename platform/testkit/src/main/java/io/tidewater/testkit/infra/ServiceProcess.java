package io.tidewater.testkit.infra;

import io.tidewater.testkit.TestPeople;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A service as a process of its own, with as much memory as it may have, that can be killed. */
public final class ServiceProcess {

    private static final Pattern COLLECTION = Pattern.compile(" (\\d+)M->(\\d+)M\\(");
    private static final Pattern ISSUER = Pattern.compile("\"iss\":\"([^\"]+)\"");
    private static final long POLL_NANOS = 100_000_000;

    private final Process process;
    private final Path collections;
    private final int port;

    private ServiceProcess(Process process, Path collections, int port) {
        this.process = process;
        this.collections = collections;
        this.port = port;
    }

    /**
     * Starts it and waits until it is ready.
     *
     * @param how the arguments of the JVM behind its memory, such as {@code -jar lead.jar}
     * @param environment more of it than the address of database, broker and realm
     * @param megabytes the largest heap it may have
     * @param log where its output goes
     */
    public static ServiceProcess start(
            List<String> how, Parts parts, Map<String, String> environment, int megabytes, Path log)
            throws IOException, InterruptedException {
        Path collections = Files.createTempFile("tidewater-gc-", ".log");
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx" + megabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-Xlog:gc:file=" + collections));
        command.addAll(how);
        int port = FreePort.find();
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(parts.variables());
        builder.environment().putAll(environment);
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        ServiceProcess service = new ServiceProcess(builder.start(), collections, port);
        service.awaitReady();
        return service;
    }

    /** Where it answers. */
    public String address() {
        return "http://localhost:" + port;
    }

    /** The time of processors it has used. */
    public Duration cpu() {
        return process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** As {@code kill -9}; answers the largest heap in use that a collection met, in megabytes. */
    public long kill() throws InterruptedException, IOException {
        process.destroyForcibly().waitFor();
        return largestHeap();
    }

    /** Lets it finish what it does; answers as {@link #kill()}. */
    public long stop() throws InterruptedException, IOException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            return kill();
        }
        return largestHeap();
    }

    private void awaitReady() throws InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            while (!isReady(http)) {
                if (!process.isAlive()) {
                    throw new IllegalStateException("the service did not start");
                }
                LockSupport.parkNanos(POLL_NANOS);
            }
        }
    }

    private boolean isReady(HttpClient http) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address() + "/actuator/health/readiness"))
                    .build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private long largestHeap() throws IOException {
        try (Stream<String> lines = Files.lines(collections)) {
            return lines.map(COLLECTION::matcher)
                    .filter(Matcher::find)
                    .mapToLong(found -> Long.parseLong(found.group(1)))
                    .max()
                    .orElse(0);
        } finally {
            Files.delete(collections);
        }
    }

    /** The database and the broker it works with; it trusts the realm that signs the tokens of {@link TestPeople}. */
    public record Parts(Database database, Broker broker) {

        Map<String, String> variables() {
            return Map.of(
                    "TIDEWATER_DB_URL", database.url(),
                    "TIDEWATER_DB_USER", database.user(),
                    "TIDEWATER_DB_PASSWORD", database.password(),
                    "TIDEWATER_KAFKA", broker.bootstrap(),
                    "TIDEWATER_ISSUER", issuer());
        }

        private static String issuer() {
            String token = TestPeople.nobody().token();
            String claims = new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
            Matcher issuer = ISSUER.matcher(claims.replace("\\/", "/"));
            if (!issuer.find()) {
                throw new IllegalStateException("the token names no issuer");
            }
            return issuer.group(1);
        }
    }
}
