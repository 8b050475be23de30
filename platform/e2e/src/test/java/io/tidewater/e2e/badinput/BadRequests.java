package io.tidewater.e2e.badinput;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Makes the bad requests of one endpoint. */
final class BadRequests {

    private static final String UNKNOWN = "00000000-0000-7000-8000-000000000000";
    private static final int DEEP = 20_000;
    private static final int HUGE = 2 * 1024 * 1024;

    private static final List<String> NO_IDS =
            List.of("not-an-id", "%27%3Bdrop%20table%20lead%3B--", "%00", "x".repeat(3000));

    /** Where names of any kind may stand. */
    private static final List<String> NO_NAMES = List.of("a%00b", "x".repeat(3000));

    /** What {@link #addLists} asks for in all its ways. */
    private static final Set<String> LISTED = Set.of("filter", "q", "sort", "limit", "cursor", "count");

    /** Filters that no list may run: not the language, not a field, not text, or far too much of it. */
    static final Map<String, String> FILTERS = filters();

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
        made.addQueries();
        made.addBodies();
        made.addFiles();
        return made.requests;
    }

    private void addIds() {
        String body =
                operation.takesJson() ? specimens.plausible(operation.body()).toString() : "{}";
        operation.places().forEach((name, schema) -> {
            for (String value : schema.path("format").asString("").equals("uuid") ? NO_IDS : NO_NAMES) {
                String path = path(name, value);
                requests.add(
                        operation.method().equals("GET")
                                ? BadRequest.get(name, path)
                                : BadRequest.json(name, operation.method(), path, body));
            }
        });
        if (operation.versioned()) {
            for (String version : List.of("\"abc\"", "W/\"1\", \"2\"", "\"-1\"", "\"99999999999999999999\"", "*, 1")) {
                requests.add(BadRequest.json("If-Match " + version, operation.method(), path(), body)
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

    private void addQueries() {
        operation.queries().forEach((name, schema) -> {
            if (name.equals("from") || name.equals("to")) {
                query(name + " no day", name, "yesterday");
                query(name + " impossible", name, "2026-02-31");
            } else if (name.equals("groupBy")) {
                query("groupBy", name, "weather");
                query("groupBy injected", name, "month); drop table lead; --");
            } else if (!LISTED.contains(name)) {
                faultOf(schema).ifPresent(value -> query(name + " no value", name, value));
            }
        });
    }

    /** What cannot be read as a value of the schema; any text is one of plain text. */
    private static Optional<String> faultOf(JsonNode schema) {
        boolean text = schema.path("type").asString("string").equals("string");
        boolean any = text && !schema.has("enum") && !schema.has("format");
        return any ? Optional.empty() : Optional.of("no such thing");
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

    private void addFiles() {
        if (!operation.file()) {
            return;
        }
        String name = "Content-Disposition: form-data; name=\"%s\"\r\n\r\n%s";
        String file = "Content-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n%s";
        parts("no file", name.formatted("mapping", "{}"));
        parts("an empty file", file.formatted("empty.csv", ""));
        parts("no table", file.formatted("picture.csv", "\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR"));
        parts("no sheet", file.formatted("book.xlsx", "PK\u0003\u0004 no archive"));
        parts("mapping no JSON", file.formatted("a.csv", "a,b\n1,2\n"), name.formatted("mapping", "{"));
        // A preview says what is wrong with a mapping, and is no refusal.
        if (!operation.path().endsWith("/preview")) {
            String mapping = "{\"columns\":{\"a\":\"no such field\"}}";
            parts("mapping of nothing", file.formatted("a.csv", "a,b\n1,2\n"), name.formatted("mapping", mapping));
        }
        requests.add(new BadRequest(
                "no parts", operation.method(), path(), new byte[] {'x'}, "multipart/form-data; boundary=b", Map.of()));
    }

    private void parts(String fault, String... parts) {
        String body =
                Arrays.stream(parts).map(part -> "--b\r\n" + part + "\r\n").collect(Collectors.joining()) + "--b--";
        requests.add(new BadRequest(
                fault,
                operation.method(),
                path(),
                body.getBytes(StandardCharsets.ISO_8859_1),
                "multipart/form-data; boundary=b",
                Map.of()));
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
        return path("", "");
    }

    /** The path with one place filled like this; all others name what is not there. */
    private String path(String place, String value) {
        return operation.path().replace("{" + place + "}", value).replaceAll("\\{[^}]+}", UNKNOWN);
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
