package io.tidewater.local.sample;

import io.tidewater.local.LocalException;
import io.tidewater.local.api.Caller;
import io.tidewater.local.api.Directory;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** `make sample`: the whole sample from files to reports; running it again changes nothing. */
public final class Sample {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Directory directory;
    private final Caller admin;
    private final Caller sales;
    private final Caller reporting;
    private final PrintStream out;

    /** `admin` goes through the gateway; `sales` and `reporting` are the services themselves, asked how far they are. */
    public Sample(Directory directory, Caller admin, Caller sales, Caller reporting, PrintStream out) {
        this.directory = directory;
        this.admin = admin;
        this.sales = sales;
        this.reporting = reporting;
        this.out = out;
    }

    /** Loads the files of a directory; true when the reports give the known answers. */
    public boolean load(Path data) {
        List.of("sales_teams.csv", "accounts.csv", "products.csv", "sales_pipeline.csv")
                .forEach(file -> require(data.resolve(file)));
        var teams = SalesTeams.read(data.resolve("sales_teams.csv"));
        teams.create(directory);
        admin.post("/api/v1/org-units/sync", JSON.createObjectNode()).require("reading the organisation");
        out.printf("%-14s %d people in their units%n", "people", teams.people());
        load("accounts", data.resolve("accounts.csv"), mapping(""));
        load("products", data.resolve("products.csv"), mapping(""));
        CaughtUp.await("sales", sales);
        load("opportunities", data.resolve("sales_pipeline.csv"), mapping("""
                , "lookups": {"product": "ignore-space-and-punctuation"}
                """));
        CaughtUp.await("reporting", reporting);
        return new Comparison(admin, out).print();
    }

    private void load(String kind, Path file, JsonNode mapping) {
        JsonNode job = new FileImport(admin).run(kind, file, mapping);
        out.printf("%-14s %s%n", kind, job.path("counts"));
    }

    /** Columns are left to the suggestion that a person would see in the wizard. */
    private static JsonNode mapping(String more) {
        return JSON.readTree("{\"columns\": {}%s}".formatted(more));
    }

    private static void require(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new LocalException("there is no %s; say where the sample is: make sample DATA=dir".formatted(file));
        }
    }
}
