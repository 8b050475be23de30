package io.tidewater.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidewater.e2e.http.Answer;
import io.tidewater.e2e.http.Client;
import io.tidewater.e2e.region.EndToEnd;
import io.tidewater.e2e.region.Region;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

@EndToEnd
@Tag("quick")
@Order(6)
@DisplayName("P7 edits")
class EditTests {

    private final Region region;
    private final Mother mother;

    EditTests(Region region) {
        this.region = region;
        this.mother = new Mother(region);
    }

    @Test
    void nullClearsAFieldOfALead() {
        clears(
                "rep-east-1",
                Mother.LEADS,
                mother.lead("rep-east-1", Names.company("Edited")),
                "city",
                "Wuhu",
                "company");
    }

    @Test
    void nullClearsAFieldOfAnAccount() {
        clears("rep-east-1", Mother.ACCOUNTS, mother.account("rep-east-1"), "employees", 12, "name");
    }

    @Test
    void nullClearsAFieldOfAContact() {
        String account = mother.account("rep-east-1").id();
        Answer contact = region.as("rep-east-1")
                .post("/api/v1/contacts", Map.of("accountId", account, "name", "Ann"))
                .expect(201);
        clears("rep-east-1", "/api/v1/contacts", contact, "title", "Buyer", "name");
    }

    @Test
    void nullClearsAFieldOfADeal() {
        String account = mother.account("rep-east-1").id();
        clears(
                "rep-east-1",
                Mother.DEALS,
                mother.deal("rep-east-1", account, "10.00"),
                "closeOn",
                "2031-01-31",
                "name");
    }

    @Test
    void nullClearsAFieldOfAProduct() {
        clears("admin-1", Mother.PRODUCTS, mother.product("10.00"), "series", "K", "name");
    }

    @Test
    void nullClearsAFieldOfACampaign() {
        clears("marketer-1", Mother.CAMPAIGNS, mother.campaign(), "endsOn", "2031-12-31", "name");
    }

    private void clears(String userName, String path, Answer made, String field, Object value, String required) {
        Client person = region.as(userName);
        String one = path + "/{}";
        Answer with = person.patch(one, Map.of(field, value), made.id()).expect(200);
        assertThat(with.at("/" + field)).isEqualTo(value.toString());

        Answer without = person.patch(one, JsonNodeFactory.instance.objectNode().putNull(field), made.id())
                .expect(200);
        Answer nameless =
                person.patch(one, JsonNodeFactory.instance.objectNode().putNull(required), made.id());

        assertThat(without.at("/" + field)).isNull();
        assertThat(nameless.expect(422).at("/errors/0/field")).isEqualTo(required);
        assertThat(person.get(one, made.id()).expect(200).at("/" + required)).isEqualTo(made.at("/" + required));
    }
}
