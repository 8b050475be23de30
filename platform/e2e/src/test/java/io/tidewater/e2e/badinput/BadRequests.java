package io.tidewater.e2e.badinput;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the bad requests of one endpoint. */
final class BadRequests {

    private static final String UNKNOWN = "00000000-0000-7000-8000-000000000000";
    private static final int DEEP = 20_000;
    private static final int HUGE = 2 * 1024 * 1024;

    /** Filters that no list may run: not the language, not a field, not text, or far too much of it. */
    private static final Map<String, String> FILTERS = filters();

    private final Operation operation;
    private final Specimens specimens;
    private final List<BadRequest> requests = new ArrayList<>();

    private BadRequests(Operation operation, Document document) {
        this.operation = operation;
        this.specimens = new Specimens(document);
    }

    static List<BadRequest> of(Operation operation, Document document) {
        var made = new BadRequests(operation, document);
        made.addIds();
        made.addLists();
        made.addReports();
        made.addBodies();
        return made.requests;
    }

    private void addIds() {
        if (!operation.namesARecord()) {
            return;
        }
        String body =
                operation.takesJson() ? specimens.plausible(operation.body()).toString() : "{}";
        for (String id : List.of("not-an-id", "%27%3Bdrop%20table%20lead%3B--", "%00", "x".repeat(3000))) {
            String path = operation.path().replace("{id}", id).replaceAll("\\{[^}]+}", UNKNOWN);
            requests.add(
                    operation.method().equals("GET")
                            ? BadRequest.get("id", path)
                            : BadRequest.json("id", operation.method(), path, body));
        }
        if (operation.method().equals("PATCH")) {
            for (String version : List.of("\"abc\"", "W/\"1\", \"2\"", "\"-1\"", "\"99999999999999999999\"", "*, 1")) {
                requests.add(BadRequest.json("If-Match " + version, "PATCH", path(), body)
                        .with("If-Match", version));
            }
        }
    }

    private void addLists() {
        if (!operation.list()) {
            return;
        }
        FILTERS.forEach((fault, filter) -> query("filter " + fault, "filter", filter));
        query("q with NUL", "q", "a\u0000b");
        query("q too long", "q", "x".repeat(5000));
        raw("q half a character", "q=%ED%A0%80");
        query("sort by nothing", "sort", "nosuchfield");
        query("sort injected", "sort", "createdAt; drop table lead");
        query("limit 0", "limit", "0");
        query("limit too large", "limit", "201");
        query("limit no number", "limit", "many");
        query("cursor", "cursor", "nonsense");
        query("cursor injected", "cursor", "eyJrIjoiJzsgZHJvcCB0YWJsZSBsZWFkOy0tIn0");
        query("count", "count", "all");
    }

    private void addReports() {
        for (String name : operation.queries()) {
            switch (name) {
                case "from", "to" -> {
                    query(name + " no day", name, "yesterday");
                    query(name + " impossible", name, "2026-02-31");
                }
                case "groupBy" -> {
                    query("groupBy", name, "weather");
                    query("groupBy injected", name, "month); drop table lead; --");
                }
                default -> {
                    // The others are covered as parts of lists.
                }
            }
        }
    }

    private void addBodies() {
        if (!operation.takesJson()) {
            return;
        }
        body("no JSON", "{\"a\":");
        body("a list", "[[1]]");
        body("a text", "\"x\"");
        body("too deep", "{\"custom\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + "}");
        body("huge", "{\"note\":\"" + "x".repeat(HUGE) + "\"}");
        requests.add(new BadRequest(
                "no UTF-8",
                operation.method(),
                path(),
                new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'},
                "application/json",
                Map.of()));
        requests.add(new BadRequest(
                "XML", operation.method(), path(), new byte[] {'<', 'a', '/', '>'}, "application/xml", Map.of()));
        specimens.faulty(operation.body()).forEach(fault -> body(fault.getKey(), fault.getValue()));
    }

    private void body(String fault, String body) {
        requests.add(BadRequest.json(fault, operation.method(), path(), body));
    }

    private void query(String fault, String name, String value) {
        raw(fault, name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    private void raw(String fault, String query) {
        requests.add(BadRequest.get(fault, path() + "?" + query));
    }

    private String path() {
        return operation.path().replaceAll("\\{[^}]+}", UNKNOWN);
    }

    private static Map<String, String> filters() {
        var filters = new LinkedHashMap<String, String>();
        filters.put("no language", "this is ((( nothing");
        filters.put("unknown field", "nosuchfield == 'x'");
        filters.put("SQL", "'x' = 'x'); drop table lead; --");
        filters.put("SQL in a call", "pg_sleep(10)");
        filters.put("no condition", "1 + 1");
        filters.put("another type", "createdAt == 7");
        filters.put("with NUL", "createdAt == '\u0000'");
        filters.put("macro", "[1,2,3].map(x, x).map(x, x).exists(x, x == 1)");
        filters.put("too deep", "(".repeat(2000) + "true" + ")".repeat(2000));
        filters.put("too long", "true && ".repeat(3000) + "true");
        return filters;
    }
}
