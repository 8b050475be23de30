package io.tidewater.walk;

import static io.tidewater.walk.Part.ADMIN;
import static io.tidewater.walk.Part.AGENT;
import static io.tidewater.walk.Part.ANALYST;
import static io.tidewater.walk.Part.MARKETER;
import static io.tidewater.walk.Part.REP;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** The steps of the walk; each answers a line that says what came of it. */
final class Journey {

    private static final String API = "/api/v1/";
    private static final String LEADS = API + "leads/";
    private static final String ORDERS = API + "orders";
    private static final String TICKETS = API + "tickets";

    private final Region region;
    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private String campaign = "";
    private String submission = "";
    private String lead = "";
    private String account = "";

    Journey(Region region) {
        this.region = region;
    }

    /** The steps in their order. */
    List<Step> steps() {
        return List.of(
                new Step("the suite answers", this::answer),
                new Step("form", this::submit),
                new Step("lead", this::decide),
                new Step("claim", this::claim),
                new Step("follow-up", this::followUp),
                new Step("qualify", this::qualify),
                new Step("convert", this::convert),
                new Step("order", this::order),
                new Step("ticket", this::ticket),
                new Step("report", this::report));
    }

    private String answer() {
        region.see("the suite", () -> region.get(ADMIN, API + "products?limit=1"), Answer::succeeded);
        return "signed in";
    }

    private String submit() {
        campaign = region.post(MARKETER, API + "campaigns", Map.of("name", "Walk " + run, "status", "running"))
                .must("/id");
        String key = "walk-" + run;
        var fields = List.of(Map.of("name", "company", "required", true));
        region.post(
                MARKETER, API + "forms", Map.of("key", key, "name", "Walk", "campaignId", campaign, "fields", fields));
        var visitor = Map.of("company", "Walk " + run, "contactName", "Ann Lee", "email", run + "@walk.example");
        submission = region.see(
                        "the form",
                        () -> region.postOpenly("/public/v1/forms/" + key + "/submissions", visitor),
                        Answer::succeeded)
                .must("/submissionId");
        return "submission " + submission;
    }

    private String decide() {
        Answer outcome = region.see(
                "the submission's outcome",
                () -> region.get(MARKETER, API + "submissions/" + submission),
                answer -> !answer.at("/leadId").isEmpty());
        lead = outcome.must("/leadId");
        return "lead " + lead;
    }

    private String claim() {
        Answer found =
                region.see("the lead in its pool", () -> region.get(REP, LEADS + lead), answer -> answer.succeeded());
        if (found.at("/ownerUserName").isEmpty()) {
            region.post(REP, LEADS + lead + "/claim", Map.of());
        }
        return "by " + region.get(REP, LEADS + lead).must("/ownerUserName");
    }

    private String followUp() {
        region.post(REP, LEADS + lead + "/follow-ups", Map.of("channel", "call", "text", "Wants a demo"));
        return "noted";
    }

    private String qualify() {
        region.post(REP, LEADS + lead + "/qualify", Map.of());
        return region.get(REP, LEADS + lead).must("/state");
    }

    private String convert() {
        region.post(REP, LEADS + lead + "/convert", Map.of("createOpportunity", true));
        Answer converted = region.see(
                "the conversion",
                () -> region.get(REP, LEADS + lead),
                answer -> answer.at("/state").equals("converted"));
        account = converted.must("/accountId");
        String opportunity = converted.must("/opportunityId");
        region.get(REP, API + "accounts/" + account).expectSuccess();
        region.get(REP, API + "opportunities/" + opportunity).expectSuccess();
        return "account %s, opportunity %s".formatted(account, opportunity);
    }

    private String order() {
        var price = Map.of("value", "100.00", "currency", "USD");
        String product = region.post(ADMIN, API + "products", Map.of("name", "Walk " + run, "listPrice", price))
                .must("/id");
        var lines = List.of(Map.of("productId", product, "quantity", 2));
        String order = ORDERS + "/"
                + region.post(REP, ORDERS, Map.of("accountId", account, "lines", lines))
                        .must("/id");
        region.post(REP, order + "/submit", Map.of());
        Answer decided = region.see(
                "the credit check's answer",
                () -> region.get(REP, order),
                answer -> Set.of("approved", "held").contains(answer.at("/state")));
        return decided.must("/state");
    }

    private String ticket() {
        var words = Map.of("subject", "Walk " + run, "description", "It stops", "accountId", account);
        Answer made = region.see(
                "the account in service-ticket", () -> region.post(AGENT, TICKETS, words), Answer::succeeded);
        String ticket = TICKETS + "/" + made.must("/id");
        region.post(AGENT, ticket + "/resolve", Map.of("text", "A new fuse"));
        return region.get(AGENT, ticket).must("/state");
    }

    private String report() {
        region.see(
                "the converted lead in the report",
                () -> region.get(ANALYST, API + "reports/lead-conversion?groupBy=campaign"),
                this::counts);
        return "counts the conversion";
    }

    private boolean counts(Answer report) {
        for (JsonNode row : report.json().path("rows")) {
            if (campaign.equals(row.path("key").asString(""))) {
                return row.path("count").asLong(0) == 1;
            }
        }
        return false;
    }

    /** One step. */
    record Step(String name, Work work) {}

    /** Does a step and answers what came of it. */
    @FunctionalInterface
    interface Work {
        String run();
    }
}
