package io.tidewater.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidewater.testkit.Answer;
import io.tidewater.testkit.Api;
import io.tidewater.testkit.Json;
import io.tidewater.testkit.ServiceTest;
import io.tidewater.testkit.TestPeople;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
@DisplayName("P7 bad input gets a clear refusal and leaves nothing behind")
class BadInputIntegrationTests {

    private static final List<String> NO_BODIES =
            List.of("", "null", "[]", "42", "{", "{\"name\": }", "[".repeat(2_000) + "]".repeat(2_000));

    private static final List<Object> WRONG = List.of(
            "x".repeat(5_000),
            "a\u0000b",
            List.of("x"),
            Map.of("a", 1),
            Map.of("value", "1e99", "currency", "USD"),
            Map.of("value", "1", "currency", "ZZZ"));

    private final Api api;
    private final JdbcClient jdbc;
    private final AccountMother mother;

    BadInputIntegrationTests(Api api, JdbcClient jdbc) {
        this.api = api;
        this.jdbc = jdbc;
        this.mother = new AccountMother(api);
    }

    @TestFactory
    Stream<DynamicTest> bodiesThatAreNone() {
        UUID account = mother.of(TestPeople.admin1());
        return Stream.of(
                        "POST /api/v1/accounts",
                        "PATCH /api/v1/accounts/" + account,
                        "POST /api/v1/accounts/" + account + "/assign",
                        "POST /api/v1/accounts/" + account + "/shares",
                        "DELETE /api/v1/accounts/" + account + "/shares",
                        "PUT /api/v1/accounts/" + account + "/credit",
                        "POST /api/v1/contacts",
                        "POST /api/v1/tasks",
                        "POST /api/v1/activities",
                        "POST /internal/credit/reservations")
                .flatMap(request -> NO_BODIES.stream().map(body -> refused(request, body, null)));
    }

    @TestFactory
    Stream<DynamicTest> membersOfTheWrongKind() {
        UUID account = mother.of(TestPeople.admin1());
        Map<String, Object> about = Map.of("type", "account", "id", account);
        return Stream.of(
                        wrong(
                                "POST /api/v1/accounts",
                                Map.of("name", "Fine"),
                                List.of(
                                        "name",
                                        "type",
                                        "level",
                                        "industry",
                                        "country",
                                        "city",
                                        "employees",
                                        "revenue",
                                        "website",
                                        "phone",
                                        "registrationNumber",
                                        "yearEstablished",
                                        "externalId")),
                        wrong(
                                "PATCH /api/v1/accounts/" + account,
                                Map.of(),
                                List.of(
                                        "name",
                                        "type",
                                        "level",
                                        "status",
                                        "city",
                                        "employees",
                                        "revenue",
                                        "yearEstablished")),
                        wrong(
                                "POST /api/v1/contacts",
                                Map.of("accountId", account, "name", "Fine"),
                                List.of("accountId", "name", "title", "role", "phone", "email", "userName", "note")),
                        wrong(
                                "POST /api/v1/tasks",
                                Map.of("title", "Fine"),
                                List.of("title", "dueAt", "about", "assigneeUserName")),
                        wrong(
                                "POST /api/v1/activities",
                                Map.of("kind", "call", "text", "Fine", "about", about),
                                List.of("kind", "text", "about")),
                        wrong(
                                "PUT /api/v1/accounts/" + account + "/credit",
                                Map.of("onHold", false),
                                List.of("limit", "onHold")),
                        wrong(
                                "POST /api/v1/accounts/" + account + "/shares",
                                Map.of(),
                                List.of("userName", "unit", "orgPath")))
                .flatMap(tests -> tests);
    }

    @TestFactory
    Stream<DynamicTest> valuesOutOfRange() {
        UUID account = mother.of(TestPeople.admin1());
        String address = "/api/v1/accounts/" + account;
        return Stream.of(
                refused("POST /api/v1/accounts", "{\"name\": \"   \"}", "name"),
                refused("POST /api/v1/accounts", "{\"name\": \"x\", \"revenue\": 1e999999}", "revenue"),
                refused("POST /api/v1/accounts", "{\"name\": \"x\", \"revenue\": 1e-999999}", "revenue"),
                refused("POST /api/v1/accounts", "{\"name\": \"x\", \"revenue\": -1}", "revenue"),
                refused("POST /api/v1/accounts", "{\"name\": \"x\", \"employees\": 1e20}", null),
                refused("POST /api/v1/accounts", "{\"name\": \"x\", \"yearEstablished\": 3}", "yearEstablished"),
                refused("POST /api/v1/accounts", "{\"name\": \"x\", \"custom\": 7}", "custom"),
                refused("POST /api/v1/accounts", "{\"name\": \"x\", \"custom\": {\"a\": \"\\u0000\"}}", "custom"),
                refused("POST /api/v1/accounts", "{\"name\": \"x\", \"custom\": {\"a\\u0000\": 1}}", "custom"),
                refused("POST /api/v1/accounts", "{\"name\": \"x\", \"custom\": {\"a\": 1e99999}}", "custom"),
                refused(
                        "POST /api/v1/accounts",
                        "{\"name\": \"x\", \"custom\": {\"a\": \"" + "x".repeat(900_000) + "\"}}",
                        "custom"),
                refused("PATCH " + address, "{\"status\": \"withdrawn\"}", "status"),
                refused("PATCH " + address, "{\"custom\": {\"a\": {\"b\": \"\\u0000\"}}}", null),
                refused("PUT " + address + "/credit", "{}", "onHold"),
                refused(
                        "PUT " + address + "/credit",
                        "{\"limit\": {\"value\": \"1e400\", \"currency\": \"USD\"}}",
                        "limit"),
                refused("POST /api/v1/tasks", "{\"title\": \"x\", \"dueAt\": \"+999999999-01-01T00:00:00Z\"}", null));
    }

    @TestFactory
    Stream<DynamicTest> queriesThatCannotBeMeant() {
        List<String> queries = List.of(
                "filter=name ==",
                "filter=nope == 1",
                "filter=1; drop table account",
                "sort=nope",
                "sort=name; drop table account",
                "limit=0",
                "limit=201",
                "limit=x",
                "cursor=%%%",
                "cursor=bm9uc2Vuc2U",
                "count=all",
                "filter=createdAt == 'x'",
                "filter=" + "(".repeat(500),
                "filter=a\u0000");
        return Stream.of("accounts", "contacts", "tasks", "activities")
                .flatMap(list -> queries.stream()
                        .map(query -> DynamicTest.dynamicTest(list + "?" + shortened(query), () -> {
                            int split = query.indexOf('=');
                            Answer answer = api.as(TestPeople.admin1())
                                    .get(
                                            "/api/v1/" + list + "?" + query.substring(0, split) + "={v}",
                                            query.substring(split + 1));
                            assertRefused(answer, null);
                            assertThat(answer.status()).isEqualTo(400);
                        })));
    }

    @TestFactory
    Stream<DynamicTest> searchesNeverBreak() {
        return Stream.of(
                        "' or 1=1 --",
                        "a & b | !c:*",
                        "\\",
                        "%_",
                        ":*",
                        "\"",
                        "'\"\\",
                        "x".repeat(3_000),
                        "港",
                        "\uD83D\uDE00")
                .flatMap(typed -> Stream.of("accounts", "contacts")
                        .map(list -> DynamicTest.dynamicTest(
                                list + " " + shortened(typed),
                                () -> assertThat(api.as(TestPeople.admin1())
                                                .get("/api/v1/" + list + "?q={q}", typed)
                                                .status())
                                        .isIn(200, 400))));
    }

    @TestFactory
    Stream<DynamicTest> addressesThatLeadNowhere() {
        UUID account = mother.of(TestPeople.admin1());
        return Stream.of(
                        "accounts/nope",
                        "accounts/%00",
                        "contacts/nope",
                        "accounts/nope/overview",
                        "accounts/nope/credit",
                        "accounts/" + account + "/credit/check",
                        "accounts/" + account + "/credit/check?amount=x",
                        "accounts/" + account + "/credit/check?amount=1e99",
                        "accounts/" + account + "/credit/check?amount=1&currency=ZZZ",
                        "accounts/" + account + "/nothing",
                        "accounts/imports/nope")
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    Answer answer =
                            api.as(TestPeople.admin1()).send("GET", "/api/v1/" + path, "", BodyPublishers.noBody());
                    assertThat(answer.status()).as(answer.text()).isBetween(400, 404);
                    assertThat(answer.code()).isNotBlank();
                }));
    }

    @Test
    void versionsThatAreNoneAndKeysUsedTwiceAreRefused() {
        UUID account = mother.of(TestPeople.repEast1());
        Api rep = api.as(TestPeople.repEast1());
        for (String tag : List.of("seven", "\"x\"", "\"-1\"", "\"99999999999999999999\"")) {
            assertThat(rep.with("If-Match", tag)
                            .patch(AccountMother.ACCOUNT, Map.of("city", "x"), account)
                            .status())
                    .as(tag)
                    .isIn(400, 412);
        }
        Api once = rep.idempotent(UUID.randomUUID().toString());
        Map<String, Object> body = Map.of("name", AccountMother.name());
        UUID first = once.post("/api/v1/accounts", body).expect(201).id();
        assertThat(once.post("/api/v1/accounts", body).expect(201).id()).isEqualTo(first);
        once.post("/api/v1/accounts", Map.of("name", "Other")).expect(422);
    }

    @Test
    void nobodyGetsInWithoutATokenOrRight() {
        for (String path : List.of("accounts", "contacts", "tasks", "activities", "notices", "notices/stream")) {
            api.get("/api/v1/" + path).expect(401);
            api.as("not.a.token").get("/api/v1/" + path).expect(401);
        }
        api.as(TestPeople.director()).get("/internal/parity").expect(403);
        api.as(TestPeople.nobody())
                .post("/api/v1/accounts", Map.of("name", "x"))
                .expect(403);
        api.as(TestPeople.agent1())
                .post("/api/v1/contacts", Map.of("accountId", UUID.randomUUID(), "name", "x"))
                .expect(403);
    }

    private Stream<DynamicTest> wrong(String request, Map<String, Object> good, List<String> members) {
        return members.stream()
                .flatMap(member -> WRONG.stream().map(value -> {
                    Map<String, Object> body = new HashMap<>(good);
                    body.put(member, value);
                    return refused(request, Json.write(body), member);
                }));
    }

    private DynamicTest refused(String request, String body, @Nullable String member) {
        return DynamicTest.dynamicTest(
                request + " " + shortened(String.valueOf(member)) + " " + shortened(body), () -> {
                    long before = records();
                    String[] parts = request.split(" ");
                    Answer answer = api.as(TestPeople.admin1())
                            .send(parts[0], parts[1], "application/json", BodyPublishers.ofString(body));
                    assertRefused(answer, member);
                    assertThat(records()).isEqualTo(before);
                });
    }

    private static void assertRefused(Answer answer, @Nullable String member) {
        assertThat(answer.status()).as(answer.text()).isBetween(400, 422);
        assertThat(answer.code()).isNotBlank();
        assertThat(answer.at("/errors/0/rule")).as(answer.text()).isNotBlank();
        boolean readable = !"json-limits".equals(answer.at("/errors/0/rule"));
        if (member != null && readable) {
            assertThat(answer.at("/errors/0/field")).as(answer.text()).startsWith(member);
        }
    }

    private long records() {
        return jdbc.sql("""
                        select (select count(*) from account) + (select count(*) from contact) + (select count(*) from task)
                            + (select count(*) from activity) + (select count(*) from credit)""").query(Long.class).single();
    }

    private static String shortened(String text) {
        String plain = text.replace('\u0000', '0').replace('\n', ' ');
        return plain.length() > 50 ? plain.substring(0, 50) + "…" : plain;
    }
}
