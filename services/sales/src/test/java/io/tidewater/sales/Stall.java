package io.tidewater.sales;

import io.tidewater.testkit.Answer;
import io.tidewater.testkit.Api;
import io.tidewater.testkit.Neighbours;
import io.tidewater.testkit.TestPeople;
import io.tidewater.testkit.TestPerson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What tests of deals and orders begin with: accounts that can be seen, products that can be sold. */
public record Stall(Api api, Neighbours neighbours) {

    /** An account the account service knows and shows to whoever asks. */
    public UUID account(String name) {
        UUID id = UUID.randomUUID();
        neighbours.answer("account", "GET", "/api/v1/accounts/" + id, 200, account(id, name));
        return id;
    }

    /** What the account service says of an account of rep-east-1. */
    public static Map<String, Object> account(UUID id, String name) {
        TestPerson owner = TestPeople.repEast1();
        return Map.of(
                "id",
                id,
                "number",
                "A-1",
                "name",
                name,
                "type",
                "customer",
                "ownerId",
                owner.id(),
                "ownerUserName",
                owner.userName(),
                "orgPath",
                "/sales/east/team-1",
                "version",
                1);
    }

    /** A product with a list price in dollars. */
    public UUID product(String price) {
        Map<String, Object> body =
                Map.of("name", "Terminal " + UUID.randomUUID(), "listPrice", Map.of("value", price, "currency", "USD"));
        return api.as(TestPeople.admin1())
                .post("/api/v1/products", body)
                .expect(201)
                .id();
    }

    /** A deal of this person with amount and closing day, in the first stage. */
    public Answer deal(TestPerson owner, String name) {
        return api.as(owner).post("/api/v1/opportunities", dealBody(name)).expect(201);
    }

    /** The body that is always enough for a deal. */
    public Map<String, Object> dealBody(String name) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("name", name);
        body.put("accountId", account("Isdom"));
        body.put("amount", Map.of("value", "4514.50", "currency", "USD"));
        body.put("closeOn", "2026-12-31");
        return body;
    }

    /** An order of this person for one account, with one line. */
    public Answer order(TestPerson owner, UUID account, UUID product, int quantity) {
        Map<String, Object> line = Map.of("productId", product, "quantity", quantity);
        return api.as(owner)
                .post("/api/v1/orders", Map.of("accountId", account, "lines", List.of(line)))
                .expect(201);
    }

    /** From now on the account service decides so about every credit. */
    public void credit(String decision, String reason) {
        neighbours.answer(
                "account",
                "POST",
                "/internal/credit/reservations",
                200,
                Map.of("decision", decision, "reason", reason, "available", "0"));
    }
}
