package io.tidewater.account;

import static io.tidewater.account.AccountMother.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tidewater.testkit.Api;
import io.tidewater.testkit.ServiceTest;
import io.tidewater.testkit.TestEvent;
import io.tidewater.testkit.TestPeople;
import io.tidewater.testkit.TestPerson;
import io.tidewater.testkit.Topics;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ServiceTest
@DisplayName("L21 what conversions of leads are answered")
class ConversionIntegrationTests {

    private final Api api;
    private final Topics topics;
    private final AccountMother mother;

    ConversionIntegrationTests(Api api, Topics topics) {
        this.api = api;
        this.topics = topics;
        this.mother = new AccountMother(api);
    }

    @Test
    void twiceAskedIsOnceDone() {
        String company = AccountMother.name();
        TestEvent asked = asked(company, null, TestPeople.repEast1());
        topics.publish(asked);
        topics.publish(asked);
        topics.publish(again(asked));
        TestEvent ready = answer(asked);
        answer(topics.publish(behind(asked)));

        assertThat(ready.data().path("accountCreated").asBoolean()).isTrue();
        Api rep = api.as(TestPeople.repEast1());
        assertThat(rep.get("/api/v1/accounts?q={q}&count=exact", company)
                        .json()
                        .path("count")
                        .asInt())
                .isEqualTo(1);
        assertThat(rep.get("/api/v1/contacts?filter={f}", "accountId == '" + accountOf(ready) + "'")
                        .json()
                        .path("items")
                        .size())
                .isEqualTo(1);
        assertThat(topics.of("account").stream().filter(event -> isAnswerTo(asked, event)))
                .hasSize(1);
        assertThat(rep.get(ACCOUNT, accountOf(ready)).expect(200).at("/ownerUserName"))
                .isEqualTo("rep-east-1");
    }

    @Test
    void anAccountThatStandsIsUsedWhenTheRequesterSeesItAndRefusedOtherwise() {
        UUID account = mother.of(TestPeople.repEast1());
        TestEvent mine = asked("Any", account, TestPeople.repEast1());
        TestEvent strangers = asked("Any", account, TestPeople.repWest1());
        TestEvent nothings = asked("Any", UUID.randomUUID(), TestPeople.repEast1());
        List.of(mine, strangers, nothings).forEach(topics::publish);

        assertThat(answer(mine).data().path("accountCreated").asBoolean()).isFalse();
        assertThat(accountOf(answer(mine))).isEqualTo(account);
        for (TestEvent refused : List.of(strangers, nothings)) {
            assertThat(answer(refused).type()).isEqualTo("account.conversion-refused");
            assertThat(answer(refused).data().path("reason").asString()).isEqualTo("account-unknown");
        }
        topics.publish(cancelled(mine));
        answer(topics.publish(behind(mine)));
        api.as(TestPeople.repEast1()).get(ACCOUNT, account).expect(200);
    }

    @Test
    void whatWasMadeForACancelledConversionIsTakenBackAndFoundByNobody() {
        String company = AccountMother.name();
        TestEvent asked = asked(company, null, TestPeople.repEast1());
        topics.publish(asked);
        UUID account = accountOf(answer(asked));
        String contact = answer(asked).data().path("contactId").asString();
        topics.publish(cancelled(asked));
        topics.publish(cancelled(asked));

        Api rep = api.as(TestPeople.repEast1());
        await().until(() -> rep.get(ACCOUNT, account).status() == 404);
        Api admin = api.as(TestPeople.admin1());
        for (String path : List.of("", "/overview", "/history", "/credit")) {
            admin.get(ACCOUNT + path, account).expect(404);
        }
        admin.get("/api/v1/contacts/{id}", contact).expect(404);
        assertThat(admin.get("/api/v1/accounts?q={q}&count=exact", company)
                        .json()
                        .path("count")
                        .asInt())
                .isZero();
        assertThat(admin.get("/api/v1/accounts?filter={f}", "status == 'withdrawn'")
                        .json()
                        .path("items")
                        .size())
                .isZero();
        assertThat(admin.get("/api/v1/contacts?filter={f}", "accountId == '" + account + "'")
                        .json()
                        .path("items")
                        .size())
                .isZero();
        assertThat(mother.entered(TestPeople.admin1(), company)
                        .json()
                        .path("duplicates")
                        .size())
                .isZero();
        TestEvent told = topics.await("account", "account.withdrawn", account);
        assertThat(told.data().path("status").asString()).isEqualTo("withdrawn");
    }

    @Test
    void anAccountSomebodyHasWorkedWithStaysWhenTheConversionIsCancelled() {
        TestEvent asked = asked(AccountMother.name(), null, TestPeople.repEast1());
        topics.publish(asked);
        UUID account = accountOf(answer(asked));
        api.as(TestPeople.repEast1())
                .post(
                        "/api/v1/activities",
                        Map.of(
                                "kind",
                                "call",
                                "text",
                                "They want a demo",
                                "about",
                                Map.of("type", "account", "id", account)))
                .expect(201);

        topics.publish(cancelled(asked));
        answer(topics.publish(behind(asked)));

        api.as(TestPeople.repEast1()).get(ACCOUNT, account).expect(200);
    }

    private TestEvent answer(TestEvent asked) {
        return topics.await("account", event -> isAnswerTo(asked, event));
    }

    private static boolean isAnswerTo(TestEvent asked, TestEvent event) {
        return event.type().startsWith("account.conversion-")
                && event.data().path("conversionId").equals(asked.data().path("conversionId"));
    }

    private static UUID accountOf(TestEvent ready) {
        return UUID.fromString(ready.data().path("accountId").asString());
    }

    /** The same request told under another event id. */
    private static TestEvent again(TestEvent asked) {
        return asked.withHeader("id", UUID.randomUUID().toString());
    }

    /** Another request of the same lead: its answer shows that everything before it is done. */
    private static TestEvent behind(TestEvent asked) {
        return again(asked)
                .with("conversionId", UUID.randomUUID().toString())
                .with("company", AccountMother.name())
                .with("accountId", null);
    }

    private static TestEvent asked(String company, @Nullable UUID account, TestPerson by) {
        UUID lead = UUID.randomUUID();
        TestEvent example = TestEvent.example("lead", "lead.account-requested");
        return TestEvent.of("lead", "lead.account-requested", lead, example.data())
                .with("leadId", lead.toString())
                .with("conversionId", UUID.randomUUID().toString())
                .with("company", company)
                .with("accountId", account == null ? null : account.toString())
                .with("ownerId", by.id().toString())
                .with("ownerUserName", by.userName())
                .with("orgPath", by.units().getFirst())
                .with(
                        "requestedBy",
                        Map.of("id", by.id(), "userName", by.userName(), "roles", by.roles(), "units", by.units()));
    }

    private static TestEvent cancelled(TestEvent asked) {
        TestEvent example = TestEvent.example("lead", "lead.conversion-cancelled");
        return TestEvent.of("lead", "lead.conversion-cancelled", asked.key(), example.data())
                .with("leadId", asked.key())
                .with("conversionId", asked.data().path("conversionId").asString());
    }
}
