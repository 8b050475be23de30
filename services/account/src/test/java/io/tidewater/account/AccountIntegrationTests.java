package io.tidewater.account;

import static io.tidewater.account.AccountMother.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import io.tidewater.testkit.Answer;
import io.tidewater.testkit.Api;
import io.tidewater.testkit.ServiceTest;
import io.tidewater.testkit.Statements;
import io.tidewater.testkit.TestPeople;
import io.tidewater.testkit.TestPerson;
import io.tidewater.testkit.Topics;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

@ServiceTest
@DisplayName("A1, A2 and A5 accounts, contacts and who sees them")
class AccountIntegrationTests {

    private static final String CONTACTS = "/api/v1/contacts";

    private final Api api;
    private final Topics topics;
    private final AccountMother mother;

    AccountIntegrationTests(Api api, Topics topics) {
        this.api = api;
        this.topics = topics;
        this.mother = new AccountMother(api);
    }

    @Test
    void a1AnAccountIsMadeReadChangedAndTold() {
        String name = AccountMother.name();
        Answer made = mother.entered(TestPeople.repEast1(), name);
        Api rep = api.as(TestPeople.repEast1());
        Map<String, Object> change = Map.of("city", "宁波", "revenue", 1200.5, "custom", Map.of("berth", "K4"));

        rep.ifMatch(0).patch(ACCOUNT, change, made.id()).expect(200);
        Answer stale = rep.ifMatch(0).patch(ACCOUNT, Map.of("city", "Wuxi"), made.id());
        rep.patch(ACCOUNT, Map.of("industry", ""), made.id()).expect(200);

        assertThat(stale.expect(412).at("/current/city")).isEqualTo("宁波");
        Answer read = rep.get(ACCOUNT, made.id()).expect(200);
        assertThat(read.at("/number")).matches("A\\d{7}");
        assertThat(read.at("/ownerUserName")).isEqualTo("rep-east-1");
        assertThat(read.at("/orgPath")).isEqualTo("/sales/east/team-1");
        assertThat(read.header("ETag")).isEqualTo("\"2\"");
        assertThat(rep.get("/api/v1/accounts?filter={f}", "custom.berth == 'K4' && name == '" + name + "'")
                        .expect(200)
                        .json()
                        .path("items")
                        .size())
                .isEqualTo(1);
        JsonNode told = topics.await("account", "account.changed", made.id()).data();
        assertThat(told.path("changes").path("city").toString()).isEqualTo("[null,\"宁波\"]");
        Answer history = rep.get(ACCOUNT + "/history", made.id()).expect(200);
        assertThat(history.json()
                        .path("items")
                        .valueStream()
                        .map(event -> event.path("type").asString()))
                .containsExactly("account.changed", "account.changed", "account.created");
    }

    @Test
    void nullClearsWhatMayBeMissingAndNothingElse() {
        UUID account =
                mother.entered(TestPeople.repEast1(), AccountMother.name()).id();
        Api rep = api.as(TestPeople.repEast1());
        rep.patch(
                        ACCOUNT,
                        Map.of("city", "Ningbo", "employees", 12, "custom", Map.of("berth", "K4", "flag", "NL")),
                        account)
                .expect(200);

        rep.patch(ACCOUNT, JsonNodeFactory.instance.objectNode().putNull("employees"), account)
                .expect(200);
        rep.patch(
                        ACCOUNT,
                        Map.of("custom", JsonNodeFactory.instance.objectNode().putNull("berth")),
                        account)
                .expect(200);
        Answer nameless =
                rep.patch(ACCOUNT, JsonNodeFactory.instance.objectNode().putNull("name"), account);

        Answer read = rep.get(ACCOUNT, account).expect(200);
        assertThat(read.at("/employees")).isNull();
        assertThat(read.at("/city")).isEqualTo("Ningbo");
        assertThat(read.json().path("custom").toString()).isEqualTo("{\"flag\":\"NL\"}");
        assertThat(nameless.expect(422).at("/errors/0/field")).isEqualTo("name");
    }

    @Test
    void whoHasNoRightIsToldSoWhateverTheBodyHolds() {
        api.as(TestPeople.customer1())
                .post("/api/v1/accounts", Map.of("name", ""))
                .expect(403);
    }

    @Test
    void a4TheSameNameAgainIsTakenAndNamesTheOtherAsFarAsTheScopeAllows() {
        String name = AccountMother.name();
        UUID first = mother.entered(TestPeople.repEast1(), name).id();

        Answer again = mother.entered(TestPeople.managerEast(), name.toUpperCase(java.util.Locale.ROOT));
        Answer elsewhere = mother.entered(TestPeople.repWest1(), name);

        assertThat(again.at("/duplicates/0/id")).isEqualTo(first.toString());
        assertThat(elsewhere.json().path("duplicates").size()).isZero();
    }

    @Test
    void a2ContactsAreSeenWithTheirAccountAndChangedByWhoMayChangeIt() {
        UUID account = mother.of(TestPeople.repEast1());
        Api rep = api.as(TestPeople.repEast1());
        String name = "周敏 " + UUID.randomUUID();
        Answer made = rep.post(
                        CONTACTS,
                        Map.of("accountId", account, "name", name, "email", "zhou@example.com", "note", "Decides"))
                .expect(201);

        rep.ifMatch(0)
                .patch(CONTACTS + "/{id}", Map.of("title", "Buyer", "note", ""), made.id())
                .expect(200);
        rep.ifMatch(0)
                .patch(CONTACTS + "/{id}", Map.of("title", "Chief"), made.id())
                .expect(412);

        Answer read = api.as(TestPeople.managerEast())
                .get(CONTACTS + "/{id}", made.id())
                .expect(200);
        assertThat(read.at("/title")).isEqualTo("Buyer");
        assertThat(read.at("/note")).isNull();
        assertThat(items(rep, CONTACTS + "?q={q}", name)).isEqualTo(1);
        assertThat(items(rep, CONTACTS + "?filter={f}", "accountId == '" + account + "'"))
                .isEqualTo(1);
        Api west = api.as(TestPeople.repWest1());
        west.get(CONTACTS + "/{id}", made.id()).expect(404);
        west.patch(CONTACTS + "/{id}", Map.of("title", "x"), made.id()).expect(404);
        assertThat(items(west, CONTACTS + "?q={q}", name)).isZero();
        assertThat(west.post(CONTACTS, Map.of("accountId", account, "name", "x"))
                        .expect(422)
                        .at("/errors/0/field"))
                .isEqualTo("accountId");
        api.as(TestPeople.finance1())
                .patch(CONTACTS + "/{id}", Map.of("title", "x"), made.id())
                .expect(403);
        topics.await("account", "contact.changed", made.id());
    }

    @Test
    void a5AShareOpensAnAccountForReadingAndNoMore() {
        mother.knowsPeople(topics);
        UUID account = mother.of(TestPeople.repEast1());
        Api rep = api.as(TestPeople.repEast1());
        Api west = api.as(TestPeople.repWest1());
        west.get(ACCOUNT, account).expect(404);

        rep.post(ACCOUNT + "/shares", Map.of("userName", "rep-west-1"), account).expect(201);
        rep.post(ACCOUNT + "/shares", Map.of("userName", "rep-west-1"), account).expect(201);

        west.get(ACCOUNT, account).expect(200);
        west.patch(ACCOUNT, Map.of("city", "Reno"), account).expect(403);
        west.post(ACCOUNT + "/shares", Map.of("userName", "rep-west-1"), account)
                .expect(403);
        api.as(TestPeople.repEast3()).get(ACCOUNT, account).expect(404);
        rep.post(ACCOUNT + "/shares", Map.of("userName", "nobody-1"), account).expect(422);
        rep.post(ACCOUNT + "/shares", Map.of("unit", "/nowhere"), account).expect(422);
        rep.post(ACCOUNT + "/shares", Map.of(), account).expect(422);
        topics.await("account", "account.shared", account);
    }

    @Test
    void p2WhatWasSharedIsTakenBackByWhoMayShareAndEachChangeIsToldOnce() {
        mother.knowsPeople(topics);
        UUID account = mother.of(TestPeople.repEast1());
        Api rep = api.as(TestPeople.repEast1());
        Api west = api.as(TestPeople.repWest1());
        Map<String, String> with = Map.of("userName", "rep-west-1");
        rep.remove(ACCOUNT + "/shares", with, account).expect(200);
        rep.post(ACCOUNT + "/shares", with, account).expect(201);
        rep.post(ACCOUNT + "/shares", with, account).expect(201);
        assertThat(west.get(ACCOUNT + "/shares", account).expect(200).at("/items/0/userName"))
                .isEqualTo("rep-west-1");
        west.get(ACCOUNT + "/overview", account).expect(200);
        west.remove(ACCOUNT + "/shares", with, account).expect(403);
        api.as(TestPeople.repEast3()).remove(ACCOUNT + "/shares", with, account).expect(404);
        rep.remove(ACCOUNT + "/shares", Map.of(), account).expect(422);

        Answer left = rep.remove(ACCOUNT + "/shares", with, account).expect(200);
        rep.remove(ACCOUNT + "/shares", with, account).expect(200);

        assertThat(left.json().path("items").size()).isZero();
        for (String path : List.of("", "/overview", "/shares")) {
            west.get(ACCOUNT + path, account).expect(404);
        }
        List<JsonNode> told = sharesTold(account);
        assertThat(told.stream().map(each -> each.path("shares").size())).containsExactly(0, 1);
        assertThat(told.getFirst().path("userName").isNull()).isTrue();
        assertThat(told.getLast().path("userName").asString()).isEqualTo("rep-west-1");
    }

    @Test
    void p2ACustomerIsNotToldWhoOfTheStaffAnAccountIsSharedWith() {
        UUID account = mother.of(TestPeople.repEast1());
        api.as(TestPeople.customer1().contactOf(account))
                .get(ACCOUNT + "/shares", account)
                .expect(403);
    }

    @Test
    void a5ManagersHandAccountsOverWithinTheirUnits() {
        mother.knowsPeople(topics);
        UUID account = mother.of(TestPeople.repEast1());
        Api manager = api.as(TestPeople.managerEast());

        api.as(TestPeople.repEast1())
                .post(ACCOUNT + "/assign", Map.of("userName", "rep-east-3"), account)
                .expect(403);
        api.as(TestPeople.managerWest())
                .post(ACCOUNT + "/assign", Map.of("userName", "rep-west-1"), account)
                .expect(404);
        manager.post(ACCOUNT + "/assign", Map.of("userName", "rep-west-1"), account)
                .expect(422);
        Answer handed = manager.ifMatch(0).post(ACCOUNT + "/assign", Map.of("userName", "rep-east-3"), account);

        assertThat(handed.expect(200).at("/ownerUserName")).isEqualTo("rep-east-3");
        assertThat(handed.at("/orgPath")).isEqualTo("/sales/east/team-2");
        api.as(TestPeople.repEast3()).get(ACCOUNT, account).expect(200);
        topics.await("account", "account.assigned", account);
    }

    @Test
    void p2AWesternRepCannotSeeCountFindOrInferAnEasternAccount() {
        String name = "Zanzibar " + UUID.randomUUID();
        UUID account = mother.entered(TestPeople.repEast1(), name).id();
        Api west = api.as(TestPeople.repWest1());
        UUID unknown = UUID.randomUUID();

        for (String path : List.of("", "/history", "/overview", "/credit", "/credit/check?amount=1")) {
            Answer hidden = west.get(ACCOUNT + path, account).expect(404);
            assertThat(hidden.text().replace(account.toString(), "#").replaceAll("[0-9a-f]{32}", "~"))
                    .isEqualTo(west.get(ACCOUNT + path, unknown)
                            .text()
                            .replace(unknown.toString(), "#")
                            .replaceAll("[0-9a-f]{32}", "~"));
        }
        west.patch(ACCOUNT, Map.of("city", "x"), account).expect(404);
        west.ifMatch(7).patch(ACCOUNT, Map.of("city", "x"), account).expect(404);
        west.post(ACCOUNT + "/shares", Map.of("userName", "rep-west-1"), account)
                .expect(404);
        west.post(ACCOUNT + "/assign", Map.of("userName", "rep-west-1"), account)
                .expect(404);
        Answer found = west.get("/api/v1/accounts?q={q}&count=exact", name).expect(200);
        assertThat(found.json().path("count").asInt()).isZero();
        assertThat(found.json().path("items").size()).isZero();
        assertThat(items(west, "/api/v1/accounts?filter={f}", "id == '" + account + "'"))
                .isZero();
        assertThat(items(api.as(TestPeople.repEast1()), "/api/v1/accounts?q={q}", name))
                .isEqualTo(1);
    }

    @Test
    void p2PartnersAndCustomersSeeWhatIsTheirsOnly() {
        String name = "Ridge " + UUID.randomUUID();
        UUID partners = mother.entered(TestPeople.partner1(), name).id();
        UUID staffs = mother.of(TestPeople.repEast1());
        Api other = api.as(TestPeople.partner2());
        TestPerson customer = TestPeople.customer1().contactOf(staffs);

        api.as(TestPeople.partner1())
                .patch(ACCOUNT, Map.of("city", "Osaka"), partners)
                .expect(200);
        other.get(ACCOUNT, partners).expect(404);
        other.get(ACCOUNT + "/history", partners).expect(404);
        assertThat(items(other, "/api/v1/accounts?q={q}", name)).isZero();
        api.as(TestPeople.partner1()).get(ACCOUNT, staffs).expect(404);
        api.as(TestPeople.partner1()).get(ACCOUNT + "/credit", partners).expect(403);
        api.as(customer).get(ACCOUNT, staffs).expect(200);
        api.as(customer).get(ACCOUNT, partners).expect(404);
        api.as(customer).patch(ACCOUNT, Map.of("city", "x"), staffs).expect(403);
        api.as(customer).get(ACCOUNT + "/history", staffs).expect(403);
        assertThat(items(api.as(customer), "/api/v1/accounts")).isEqualTo(1);
        api.as(customer).post("/api/v1/accounts", Map.of("name", "x")).expect(403);
    }

    @Test
    void p7AListIsPagedByKeyAndTakesFewStatements() {
        String common = "Paged" + UUID.randomUUID().toString().substring(0, 8);
        for (int i = 0; i < 3; i++) {
            mother.entered(TestPeople.repEast1(), common + " " + i);
        }
        Api rep = api.as(TestPeople.repEast1());
        Answer first =
                rep.get("/api/v1/accounts?q={q}&limit=2&count=exact", common).expect(200);
        String next = String.valueOf(first.at("/nextCursor"));
        Answer second = rep.get("/api/v1/accounts?q={q}&limit=2&cursor={c}", common, next);

        assertThat(first.json().path("count").asInt()).isEqualTo(3);
        assertThat(first.json().path("items").size()).isEqualTo(2);
        assertThat(second.expect(200).json().path("items").size()).isEqualTo(1);
        assertThat(second.at("/nextCursor")).isNull();
        Statements.atMost(1, () -> rep.get("/api/v1/accounts?q={q}", common).expect(200));
        Statements.atMost(1, () -> rep.get("/api/v1/contacts?limit=50").expect(200));
        UUID one = UUID.fromString(String.valueOf(first.at("/items/0/id")));
        Statements.atMost(6, () -> rep.get(ACCOUNT + "/overview", one).expect(200));
        Statements.atMost(
                8,
                () -> rep.post("/api/v1/accounts", Map.of("name", AccountMother.name()))
                        .expect(201));
    }

    /** What was told of the shares of an account, newest first. */
    private List<JsonNode> sharesTold(UUID account) {
        return api.as(TestPeople.repEast1())
                .get(ACCOUNT + "/history", account)
                .json()
                .path("items")
                .valueStream()
                .filter(event -> event.path("type").asString().equals("account.shared"))
                .map(event -> event.path("data"))
                .toList();
    }

    private static int items(Api person, String path, Object... variables) {
        return person.get(path, variables).expect(200).json().path("items").size();
    }
}
