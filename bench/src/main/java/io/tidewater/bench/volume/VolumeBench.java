package io.tidewater.bench.volume;

import io.tidewater.testkit.infra.Broker;
import io.tidewater.testkit.infra.Database;
import io.tidewater.testkit.infra.Infrastructure;
import io.tidewater.testkit.infra.ServiceProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * Imports a million rows, of which 5 % are duplicates and 2 % bad, into a lead service that is killed and started anew twice on
 * the way; checks that no row was lost or doubled, that memory stayed within its bound and that the refused rows import cleanly
 * after mending; and prints the rate beside COPY of the same rows into the same indexes in the same run.
 */
public final class VolumeBench implements AutoCloseable {

    private static final int HEAP = 512;

    private final int rows;
    private final int kills;
    private final List<String> how;
    private final Path log = Path.of("bench/target/lead.log");
    private final Infrastructure infrastructure = Infrastructure.instance();
    private final Database database = infrastructure.newDatabase();
    private final Broker broker = infrastructure.newBroker();
    private final LeadClient client = new LeadClient();
    private final Findings findings = new Findings();

    private VolumeBench(int rows, int kills, String how) {
        this.rows = rows;
        this.kills = kills;
        this.how = Arrays.asList(how.strip().split(" "));
    }

    /** The number of rows and of kills come from the environment: BENCH_IMPORT_ROWS and BENCH_KILLS. */
    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.ROOT);
        try (VolumeBench bench = new VolumeBench(
                Integer.parseInt(setting("BENCH_IMPORT_ROWS", "1000000")),
                Integer.parseInt(setting("BENCH_KILLS", "2")),
                setting("BENCH_LEAD", "-jar services/lead/target/lead.jar"))) {
            bench.run();
            System.exit(bench.findings.areGood() ? 0 : 1);
        }
    }

    private void run() throws Exception {
        Files.createDirectories(Objects.requireNonNull(log.getParent()));
        LargeFile file = LargeFile.write(rows);
        ServiceProcess lead = start();
        long begin = System.nanoTime();
        String job = client.upload(file.path());
        findings.say("upload of %,d rows, %,d MB: %.1f s", rows, Files.size(file.path()) >> 20, seconds(begin));
        try (LeadDatabase leads = new LeadDatabase(database);
                StatementSamples samples = new StatementSamples(database)) {
            for (int kill = 1; kill <= kills; kill++) {
                long goal = (long) rows * kill / (kills + 1);
                client.await(job, state -> LeadClient.count(state, "read") >= goal);
                findings.heap(lead.kill(), HEAP);
                findings.equal("leads after kill " + kill, created(leads, job), imported(leads, job));
                lead = start();
            }
            double server = leads.cpuSeconds();
            double before = lead.cpu().toMillis() / 1000.0;
            long from = LeadClient.count(client.job(job), "read");
            JsonNode done =
                    client.await(job, state -> state.path("state").asString().equals("done"));
            long share = rows - from;
            findings.say(
                    "CPU per row of the last stretch: %.0f us lead service with its start, %.0f us PostgreSQL",
                    (lead.cpu().toMillis() / 1000.0 - before) / share * 1e6,
                    (leads.cpuSeconds() - server) / share * 1e6);
            findings.say("where the server's time went:\n  %s", String.join("\n  ", samples.shares()));
            check(file, done, leads);
            drained(leads);
            mend(job, file);
            findings.heap(lead.stop(), HEAP);
            compare(done.path("ratePerSecond").asDouble(), leads, job);
        } finally {
            Files.delete(file.path());
        }
    }

    private void check(LargeFile file, JsonNode job, LeadDatabase leads) throws SQLException {
        String brought = " import_id = '" + job.path("id").asString() + "'";
        findings.say("done: %s", job.path("counts"));
        findings.equal("read", rows, LeadClient.count(job, "read"));
        findings.equal("created", file.created(), LeadClient.count(job, "created"));
        findings.equal("merged", file.duplicates(), LeadClient.count(job, "merged"));
        findings.equal("rejected", file.bad(), LeadClient.count(job, "rejected"));
        findings.equal("leads", file.created(), leads.number("select count(*) from lead where" + brought));
        findings.equal(
                "phones of leads",
                file.created(),
                leads.number("select count(distinct phone_key) from lead where" + brought));
        findings.equal(
                "numbers of leads",
                file.created(),
                leads.number("select count(distinct number) from lead where" + brought));
        findings.equal(
                "lead.created",
                file.created(),
                leads.number("select count(distinct key) from event where type = 'lead.created'"));
        findings.equal(
                "lead.changed", file.changed(), leads.number("select count(*) from event where type = 'lead.changed'"));
        findings.equal(
                "lines in the ledger of owners", file.created(), leads.number("select count(*) from lead_ownership"));
        findings.equal(
                "search vectors",
                0,
                leads.number("select count(*) from lead where search = ''::tsvector and" + brought));
    }

    private void drained(LeadDatabase leads) throws SQLException, InterruptedException {
        long left = leads.number("select count(*) from outbox");
        long begin = System.nanoTime();
        while (leads.number("select count(*) from outbox") > 0) {
            Thread.sleep(50);
        }
        findings.say("events still to be sent at the end: %,d, gone after %.1f s", left, seconds(begin));
    }

    private void mend(String job, LargeFile file) throws IOException, InterruptedException {
        String refused = client.refused(job);
        findings.equal(
                "lines of the refused file", file.bad() + 1, refused.lines().count());
        Path mended = Files.createTempFile("tidewater-mended-", ".csv");
        Files.writeString(mended, LargeFile.mended(refused));
        JsonNode again = client.await(
                client.upload(mended), state -> state.path("state").asString().equals("done"));
        Files.delete(mended);
        findings.equal("created of the mended", file.bad(), LeadClient.count(again, "created"));
        findings.equal("rejected of the mended", 0, LeadClient.count(again, "rejected"));
    }

    private void compare(double rate, LeadDatabase leads, String job) throws SQLException, IOException {
        double copy = leads.copy("lead", "import_id = '" + job + "'");
        findings.say("import: %,.0f rows/s while it worked", rate);
        findings.say("COPY of the same leads into a table with the same indexes: %,.0f rows/s", copy);
        findings.say("ratio %.2f", rate / copy);
    }

    private ServiceProcess start() throws IOException, InterruptedException {
        ServiceProcess lead =
                ServiceProcess.start(how, new ServiceProcess.Parts(database, broker), Map.of(), HEAP, log);
        client.talkTo(lead);
        return lead;
    }

    private static long created(LeadDatabase leads, String job) throws SQLException {
        return leads.number("select (counts ->> 'created')::bigint from job where id = '" + job + "'");
    }

    private static long imported(LeadDatabase leads, String job) throws SQLException {
        return leads.number("select count(*) from lead where import_id = '" + job + "'");
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static String setting(String name, String otherwise) {
        return Objects.requireNonNullElse(System.getenv(name), otherwise);
    }

    @Override
    public void close() {
        broker.close();
    }
}
