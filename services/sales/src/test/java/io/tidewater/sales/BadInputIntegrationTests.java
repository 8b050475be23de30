package io.tidewater.sales;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidewater.testkit.Answer;
import io.tidewater.testkit.Api;
import io.tidewater.testkit.Neighbours;
import io.tidewater.testkit.ServiceTest;
import io.tidewater.testkit.TestPeople;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
@DisplayName("P7 bad input gets a clear refusal and leaves nothing behind")
class BadInputIntegrationTests {

    private static final String MANY = "x".repeat(5_000);
    private static final List<String> BODIES = List.of(
            "",
            "null",
            "[]",
            "42",
            "\"text\"",
            "{",
            "{\"name\": }",
            "[".repeat(2_000) + "]".repeat(2_000),
            "{\"name\": {\"a\": 1}}",
            "{\"name\": []}",
            "{}");
    private static final List<Object> WRONG = List.of(
            "",
            " ",
            MANY,
            "a\u0000b",
            "not-a-uuid",
            -1,
            1e308,
            true,
            List.of(),
            List.of("x"),
            Map.of("value", "x"),
            Map.of("value", "1e99", "currency", "USD"),
            Map.of("value", "1", "currency", "ZZZ"),
            Map.of("value", "-1", "currency", "USD"),
            "2026-02-30",
            "'; drop table opportunity; --");

    private final Api api;
    private final JdbcClient jdbc;
    private final Stall stall;

    BadInputIntegrationTests(Api api, Neighbours neighbours, JdbcClient jdbc) {
        this.api = api;
        this.jdbc = jdbc;
        this.stall = new Stall(api, neighbours);
    }

    @Test
    void aProductThatIsTakenOffOfferStaysSoAndTheFlagIsNothingElse() {
        Api admin = api.as(TestPeople.admin1());
        Map<String, Object> body = Map.of("name", "Retired " + UUID.randomUUID(), "active", false);
        Answer made = admin.post("/api/v1/products", body).expect(201);

        assertThat(made.at("/active")).isEqualTo("false");
        admin.patch("/api/v1/products/{id}", Map.of("active", true), made.id()).expect(200);
        admin.patch("/api/v1/products/{id}", Map.of("active", "perhaps"), made.id())
                .expect(400);
        assertThat(admin.get("/api/v1/products/{id}", made.id()).at("/active")).isEqualTo("true");
    }

    @Test
    void peopleAreNotFilteredOrSortedInSilence() {
        for (String more : List.of("filter=x", "sort=name", "cursor=x", "count=exact")) {
            assertThat(api.as(TestPeople.admin1())
                            .get("/api/v1/people?" + more)
                            .expect(400)
                            .at("/errors/0/rule"))
                    .isEqualTo("unsupported");
        }
    }

    @TestFactory
    Stream<DynamicTest> bodiesThatAreNone() {
        UUID deal = stall.deal(TestPeople.director(), "Bad bodies").id();
        return Stream.of(
                        "POST /api/v1/opportunities",
                        "PATCH /api/v1/opportunities/" + deal,
                        "POST /api/v1/opportunities/" + deal + "/stage",
                        "POST /api/v1/opportunities/" + deal + "/assign",
                        "POST /api/v1/opportunities/" + deal + "/reopen",
                        "POST /api/v1/opportunities/" + deal + "/shares",
                        "DELETE /api/v1/opportunities/" + deal + "/shares",
                        "POST /api/v1/products",
                        "POST /api/v1/orders",
                        "PUT /api/v1/pipelines/default")
                .flatMap(request -> BODIES.stream()
                        .filter(body -> !(request.startsWith("PATCH") && body.equals("{}")))
                        .map(body -> refused(request, body)));
    }

    @TestFactory
    Stream<DynamicTest> membersOfTheWrongKind() {
        Map<String, Object> good = stall.dealBody("Wrong members");
        UUID product = stall.product("5");
        Map<String, Object> order = Map.of(
                "accountId", stall.account("Isdom"), "lines", List.of(Map.of("productId", product, "quantity", 1)));
        Stream<DynamicTest> deals = with(
                "POST /api/v1/opportunities",
                good,
                Map.of("name", List.of(0, 1, 2, 3), "accountId", all(), "amount", all(), "closeOn", all()));
        Stream<DynamicTest> orders =
                with("POST /api/v1/orders", order, Map.of("accountId", all(), "lines", all(), "opportunityId", all()));
        Stream<DynamicTest> products = with(
                "POST /api/v1/products",
                Map.of("name", "Wrong members"),
                Map.of("name", List.of(0, 1, 2, 3), "sku", List.of(2, 3), "listPrice", all()));
        return Stream.of(deals, orders, products).flatMap(tests -> tests);
    }

    @TestFactory
    Stream<DynamicTest> queriesThatCannotBeMeant() {
        List<String> queries = List.of(
                "filter=name ==",
                "filter=nope == 1",
                "filter=1; drop table opportunity",
                "sort=nope",
                "sort=name; drop table opportunity",
                "limit=0",
                "limit=201",
                "limit=x",
                "cursor=%%%",
                "cursor=bm9uc2Vuc2U",
                "count=all",
                "filter=amount == 'x'",
                "filter=" + "(".repeat(500));
        return Stream.of("opportunities", "orders", "products")
                .flatMap(list -> queries.stream()
                        .map(query -> DynamicTest.dynamicTest(list + "?" + shortened(query), () -> {
                            int split = query.indexOf('=');
                            Answer answer = api.as(TestPeople.admin1())
                                    .get(
                                            "/api/v1/" + list + "?" + query.substring(0, split) + "={v}",
                                            query.substring(split + 1));
                            assertProblem(answer, 400);
                        })));
    }

    @TestFactory
    Stream<DynamicTest> addressesThatLeadNowhere() {
        return Stream.of("opportunities/nope", "orders/nope", "products/nope", "opportunities/%00", "pipelines/nope")
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    Answer answer =
                            api.as(TestPeople.admin1()).send("GET", "/api/v1/" + path, "", BodyPublishers.noBody());
                    assertThat(answer.status()).isBetween(400, 404);
                }));
    }

    @Test
    void signsOfNobodyAreRefusedEverywhere() {
        for (String path : List.of("opportunities", "orders", "products", "pipelines", "org-units", "people")) {
            assertThat(api.get("/api/v1/" + path).status()).isEqualTo(401);
            assertThat(api.as("not.a.token").get("/api/v1/" + path).status()).isEqualTo(401);
        }
        assertThat(api.as(TestPeople.director()).get("/internal/parity").status())
                .isEqualTo(403);
        assertThat(api.as(TestPeople.repEast1())
                        .post("/api/v1/products", Map.of("name", "x"))
                        .status())
                .isEqualTo(403);
        Map<String, Object> line = Map.of("productId", UUID.randomUUID(), "quantity", 1);
        assertThat(api.as(TestPeople.nobody())
                        .post("/api/v1/orders", Map.of("lines", List.of(line)))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aVersionThatIsNoneAndAKeyUsedTwiceAreRefused() {
        UUID deal = stall.deal(TestPeople.repEast1(), "Versions").id();
        Api rep = api.as(TestPeople.repEast1());
        assertProblem(
                rep.with("If-Match", "seven").patch("/api/v1/opportunities/{id}", Map.of("need", "x"), deal), 400);

        String key = UUID.randomUUID().toString();
        Map<String, Object> body = stall.dealBody("Once");
        UUID first = rep.idempotent(key)
                .post("/api/v1/opportunities", body)
                .expect(201)
                .id();
        UUID again = rep.idempotent(key)
                .post("/api/v1/opportunities", body)
                .expect(201)
                .id();
        assertThat(again).isEqualTo(first);
        assertProblem(rep.idempotent(key).post("/api/v1/opportunities", stall.dealBody("Other")), 422);
    }

    private static List<Integer> all() {
        return Stream.iterate(0, i -> i + 1).limit(WRONG.size()).toList();
    }

    private Stream<DynamicTest> with(String request, Map<String, Object> good, Map<String, List<Integer>> members) {
        BiFunction<String, Object, Map<String, Object>> spoilt = (member, value) -> {
            Map<String, Object> body = new HashMap<>(good);
            body.put(member, value);
            return body;
        };
        List<DynamicTest> tests = new ArrayList<>();
        members.forEach((member, values) -> values.forEach(i -> {
            Object value = WRONG.get(i);
            tests.add(DynamicTest.dynamicTest(request + " " + member + "=" + shortened(String.valueOf(value)), () -> {
                long before = records();
                String path = request.substring(request.indexOf(' ') + 1);
                Answer answer = api.as(TestPeople.admin1()).post(path, spoilt.apply(member, value));
                if (answer.status() >= 300) {
                    assertThat(answer.status()).isBetween(400, 422);
                    assertThat(answer.at("/errors/0/field")).as(answer.text()).startsWith(member);
                    assertThat(answer.at("/errors/0/rule")).isNotBlank();
                    assertThat(records()).isEqualTo(before);
                } else {
                    assertThat(isHarmless(member, value)).as(answer.text()).isTrue();
                }
            }));
        }));
        return tests.stream();
    }

    /** What looks wrong but is none: an empty text or list for "nothing", a number where text is wanted. */
    private static boolean isHarmless(String member, Object value) {
        boolean nothing = value.equals("") || value.equals(" ") || value.equals(List.of());
        return nothing || (value instanceof Number && member.equals("name"));
    }

    private DynamicTest refused(String request, String body) {
        return DynamicTest.dynamicTest(request + " " + shortened(body), () -> {
            long before = records();
            String[] parts = request.split(" ", 2);
            Answer answer = api.as(TestPeople.admin1())
                    .send(parts[0], parts[1], "application/json", BodyPublishers.ofString(body));
            assertThat(answer.status()).as(answer.text()).isBetween(400, 422);
            assertThat(answer.code()).isNotBlank();
            assertThat(records()).isEqualTo(before);
        });
    }

    private static void assertProblem(Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isNotBlank();
        assertThat(answer.at("/errors/0/field")).isNotBlank();
        assertThat(answer.at("/errors/0/rule")).isNotBlank();
    }

    private long records() {
        return jdbc.sql("""
                        select (select count(*) from opportunity) + (select count(*) from sales_order)
                            + (select count(*) from product)
                        """).query(Long.class).single();
    }

    private static String shortened(String text) {
        String plain = text.replace('\u0000', '0').replace('\n', ' ');
        return plain.length() > 40 ? plain.substring(0, 40) + "…" : plain;
    }
}
