package io.tidewater.e2e;

import io.tidewater.e2e.http.Answer;
import io.tidewater.e2e.http.Client;
import io.tidewater.e2e.region.Region;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Makes records as people make them. */
record Mother(Region region) {

    static final String LEADS = "/api/v1/leads";
    static final String ACCOUNTS = "/api/v1/accounts";
    static final String DEALS = "/api/v1/opportunities";
    static final String PRODUCTS = "/api/v1/products";
    static final String ORDERS = "/api/v1/orders";
    static final String CAMPAIGNS = "/api/v1/campaigns";

    Answer lead(String userName, String company) {
        return region.as(userName)
                .post(LEADS, Map.of("company", company, "phone", Names.phone()))
                .expect(201);
    }

    Answer account(String userName) {
        return region.as(userName)
                .post(ACCOUNTS, Map.of("name", Names.company("Account")))
                .expect(201);
    }

    Answer deal(String userName, String accountId, String amount) {
        LocalDate closeOn = LocalDate.now(ZoneOffset.UTC).plusDays(30);
        return region.as(userName)
                .post(
                        DEALS,
                        Map.of(
                                "name", Names.company("Deal"),
                                "accountId", accountId,
                                "amount", Map.of("value", amount, "currency", "USD"),
                                "closeOn", closeOn.toString()))
                .expect(201);
    }

    Answer product(String price) {
        return region.as("admin-1")
                .post(
                        PRODUCTS,
                        Map.of(
                                "name",
                                Names.company("Product"),
                                "listPrice",
                                Map.of("value", price, "currency", "USD")))
                .expect(201);
    }

    Answer order(String userName, String accountId, String productId) {
        return region.as(userName)
                .post(
                        ORDERS,
                        Map.of("accountId", accountId, "lines", List.of(Map.of("productId", productId, "quantity", 2))))
                .expect(201);
    }

    Answer campaign() {
        return region.as("marketer-1")
                .post(CAMPAIGNS, Map.of("name", Names.company("Campaign"), "status", "running"))
                .expect(201);
    }

    /** A published web form of a campaign; answers where submissions go. */
    String form(String campaignId) {
        String key = "e2e-" + Names.company("form").replaceAll("[^a-z0-9]+", "-");
        region.as("marketer-1")
                .post(
                        "/api/v1/forms",
                        Map.of(
                                "key",
                                key,
                                "name",
                                "End to end",
                                "campaignId",
                                campaignId,
                                "fields",
                                List.of(Map.of("name", "company", "required", true))))
                .expect(201);
        return key;
    }

    /** Sends a web form as a visitor. */
    Answer submit(String form, String company, String city) {
        Client visitor = region.anonymous();
        return visitor.post(
                "/public/v1/forms/{}/submissions",
                Map.of("company", company, "contactName", "Ann Lee", "phone", Names.phone(), "city", city),
                form);
    }
}
