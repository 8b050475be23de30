package io.tidewater.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** Measures creating, listing, searching and importing leads, and how soon reports know, each beside the floor. */
public final class Bench {

    private static final int SMALL = 10_000;
    private static final int SUBMISSIONS = 40;
    private static final int WAITING = 200_000;
    private static final int CLAIMABLE = 200_000;
    /** Strews the names of an import over all there are, so that the newest leads are named like the others. */
    private static final int SCATTER = 7_919;

    private static final String LEADS = "/api/v1/leads?limit=50";
    private static final String FILTERED = LEADS + "&filter=" + Region.encoded("state == 'new'");
    private static final List<Search> SEARCHES = List.of(
            new Search("search of one character", Names::oneCharacter),
            new Search("search of two characters", Names::twoCharacters),
            new Search("search as it is read", Names::pinyin),
            new Search("search by initials", Names::initials),
            new Search("search of Latin and Chinese", Names::mixed),
            new Search("search of a rare name", Names::rare),
            new Search(
                    "search of a rare word",
                    () -> "rare" + ThreadLocalRandom.current().nextInt(50_000)),
            new Search("search of a word in every row", Names::commonest));

    private final Settings settings = Settings.ofEnvironment();
    private final Region region = new Region(settings);
    private final Floor floor = new Floor(settings.database());
    private final AtomicLong next = new AtomicLong(System.currentTimeMillis() * 1000);
    private final List<String> page = new ArrayList<>();

    private Bench() {}

    /** Runs all measurements against the region of the environment and writes bench/README.md. */
    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.ROOT);
        new Bench().run();
    }

    private void run() throws Exception {
        page.add("# Figures\n");
        page.add(
                "Written by `make bench` at " + Instant.now() + ": " + Runtime.version() + ", "
                        + Runtime.getRuntime().availableProcessors()
                        + " cores shared by the region, its clients and this program; "
                        + settings.clients()
                        + " clients, " + settings.warmUp()
                        + " s of warming up at each size. Ratios are to the floor: the same work by plain JDBC in the same run.\n");
        floor.fill(SMALL);
        section(SMALL);
        latency();
        relay();
        imports();
        floor.fill(settings.rows());
        section(settings.rows());
        Files.writeString(Path.of("bench/README.md"), String.join("\n", page) + "\n");
        page.forEach(System.out::println);
        floor.clear();
    }

    /** Programs that have just started measure their own compilation, so requests of every kind go first, at this size. */
    private void warmUp(String rep) throws Exception {
        Load.run("warm-up", settings.clients(), settings.warmUp(), () -> {
            Search search = SEARCHES.get(ThreadLocalRandom.current().nextInt(SEARCHES.size()));
            return created(settings.gateway(), rep)
                    && listed(settings.gateway(), rep, FILTERED)
                    && listed(settings.gateway(), rep, search.path());
        });
    }

    private void section(int rows) throws Exception {
        warmUp(region.token("rep-east-1"));
        String rep = region.token("rep-east-1");
        int seconds = settings.seconds();
        page.add("## At " + rows + " leads\n");
        page.add(
                "| what | per second | p50 ms | p95 ms | to floor | failed |\n| --- | ---: | ---: | ---: | ---: | ---: |");
        Figure write = floor.create(settings.clients(), seconds);
        page.add(write.row(write));
        page.add(create("create with duplicate check, direct", settings.lead(), rep)
                .row(write));
        page.add(create("create with duplicate check, gateway", settings.gateway(), rep)
                .row(write));
        if (rows > SMALL) {
            claims(rep);
        }
        Figure read = floor.select(settings.clients(), seconds);
        page.add(read.row(read));
        page.add(list("list with filter, direct", settings.lead(), rep, () -> FILTERED)
                .row(read));
        page.add(list("list with filter, gateway", settings.gateway(), rep, () -> FILTERED)
                .row(read));
        for (Search search : SEARCHES) {
            page.add(list(search.name() + ", gateway", settings.gateway(), rep, search::path)
                    .row(read));
        }
        page.add("");
    }

    private Figure create(String name, String base, String token) throws InterruptedException {
        return Load.run(name, settings.clients(), settings.seconds(), () -> created(base, token));
    }

    private boolean created(String base, String token) throws IOException {
        long n = next.incrementAndGet();
        String body = "{\"company\":\"%s %d\",\"email\":\"b%d@bench.example\"}"
                .formatted(Names.company((int) (n % Names.COUNT)), n, n);
        return region.postJson(base, token, "/api/v1/leads", body).status() == 201;
    }

    private boolean listed(String base, String token, String path) throws IOException {
        return region.get(base, token, path).status() == 200;
    }

    /** Each lead is claimed once, so nobody waits for another's. */
    private void claims(String rep) throws Exception {
        Queue<UUID> pooled = new ConcurrentLinkedQueue<>(floor.pooled(CLAIMABLE));
        Figure taken = floor.claim(pooled, settings.clients(), settings.seconds());
        page.add(taken.row(taken));
        page.add(claim("claim, direct", settings.lead(), rep, pooled).row(taken));
        page.add(claim("claim, gateway", settings.gateway(), rep, pooled).row(taken));
    }

    private Figure claim(String name, String base, String token, Queue<UUID> pooled) throws InterruptedException {
        return Load.run(name, settings.clients(), settings.seconds(), () -> {
            String path = "/api/v1/leads/" + pooled.remove() + "/claim";
            return region.postJson(base, token, path, "").status() == 200;
        });
    }

    private Figure list(String name, String base, String token, Supplier<String> path) throws InterruptedException {
        return Load.run(name, settings.clients(), settings.seconds(), () -> listed(base, token, path.get()));
    }

    /** From the answer to a form's submission until the lead is counted in a report. */
    private void latency() throws Exception {
        String analyst = region.token("analyst-1");
        long[] nanos = new long[SUBMISSIONS];
        for (int i = 0; i < SUBMISSIONS; i++) {
            long before = leads(analyst);
            long n = next.incrementAndGet();
            String body = "{\"company\":\"Latency %d\",\"email\":\"l%d@bench.example\"}".formatted(n, n);
            Region.Answer sent =
                    region.postJson(settings.gateway(), "", "/public/v1/forms/demo-form/submissions", body);
            long begin = System.nanoTime();
            while (sent.status() == 202 && leads(analyst) == before) {
                Thread.onSpinWait();
            }
            nanos[i] = System.nanoTime() - begin;
        }
        Figure figure = Figure.of("submission to report", nanos, 1, 0);
        page.add("Form submission until a report counts its lead, one at a time: p50 %.0f ms, p95 %.0f ms.\n"
                .formatted(figure.p50(), figure.p95()));
    }

    private long leads(String token) throws Exception {
        JsonNode rows = region.get(settings.gateway(), token, "/api/v1/reports/lead-conversion?groupBy=channel")
                .json()
                .path("rows");
        long sum = 0;
        for (JsonNode row : rows) {
            sum += row.path("count").asLong();
        }
        return sum;
    }

    private void relay() throws Exception {
        double rate = new Backlog(settings.database()).drained(WAITING);
        page.add(
                "Relay: %,d events that waited in the outbox of one service, each confirmed by Kafka: %,.0f events/s.\n"
                        .formatted(WAITING, rate));
    }

    /** Every 20th row is a duplicate of the one before it, every 50th has a mail address that is none. */
    private void imports() throws Exception {
        int imported = settings.imported();
        String rep = region.token("rep-east-1");
        StringBuilder csv = new StringBuilder("company,email,city\n");
        long n = next.get();
        for (int i = 0; i < imported; i++) {
            n = i % 20 == 7 ? n : next.incrementAndGet();
            csv.append(Names.company(Math.floorMod(i * SCATTER, Names.COUNT)))
                    .append(i)
                    .append(",i")
                    .append(n)
                    .append(i % 50 == 3 ? "" : "@bench.example")
                    .append(",杭州\n");
        }
        String boundary = UUID.randomUUID().toString();
        String form = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"bench.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + csv + "\r\n--" + boundary + "--\r\n";
        long begin = System.nanoTime();
        JsonNode job = region.post(
                        settings.gateway(),
                        rep,
                        "/api/v1/leads/imports",
                        "multipart/form-data; boundary=" + boundary,
                        form.getBytes(StandardCharsets.UTF_8))
                .json();
        String id = job.path("id").asString();
        while (!job.path("state").asString().matches("done|failed|cancelled")) {
            Thread.sleep(200);
            job = region.get(settings.gateway(), rep, "/api/v1/leads/imports/" + id)
                    .json();
        }
        double rate = imported / ((System.nanoTime() - begin) / 1e9);
        double copy = floor.copy(imported);
        page.add(
                "Import of %,d rows with duplicates checked and events written: %s, %s, %,.0f rows/s; COPY of as many rows into a table with the same indexes: %,.0f rows/s; ratio %.2f.\n"
                        .formatted(
                                imported, job.path("state").asString(), job.path("counts"), rate, copy, rate / copy));
    }

    /** A kind of search, and the words of one. */
    private record Search(String name, Supplier<String> words) {

        private String path() {
            return LEADS + "&q=" + Region.encoded(words.get());
        }
    }
}
