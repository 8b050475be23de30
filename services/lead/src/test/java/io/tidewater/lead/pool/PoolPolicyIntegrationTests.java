package io.tidewater.lead.pool;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidewater.lead.LeadMother;
import io.tidewater.testkit.Answer;
import io.tidewater.testkit.Api;
import io.tidewater.testkit.ServiceTest;
import io.tidewater.testkit.TestPeople;
import io.tidewater.testkit.TestPerson;
import io.tidewater.testkit.Topics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
@DisplayName("L14 public pools")
class PoolPolicyIntegrationTests {

    private static final int REPS = 50;
    private static final int LEADS = 1_000;
    private static final int CAPACITY = 10;
    private static final int QUOTA = 14;

    private final Api api;
    private final Topics topics;
    private final JdbcClient jdbc;

    PoolPolicyIntegrationTests(Api api, Topics topics, JdbcClient jdbc) {
        this.api = api;
        this.topics = topics;
        this.jdbc = jdbc;
    }

    @Test
    @DisplayName("L14 a pool takes the policy of the nearest pool above until it has one of its own")
    void aPolicyIsInheritedAndReplaced() {
        String unit = "inherit" + UUID.randomUUID().toString().substring(0, 8);
        pooled(unit + "/north", 1);
        Api admin = api.as(TestPeople.admin1());
        assertThat(admin.get("/api/v1/lead-pools/{k}/policy", "sales." + unit + ".north")
                        .at("/followUpDays"))
                .isEqualTo("10");
        pooled(unit, 1);
        admin.put(
                        "/api/v1/lead-pools/{k}/policy",
                        Map.of("followUpDays", 7, "maskedFields", List.of("phone")),
                        "sales." + unit)
                .expect(200);

        Answer below = admin.get("/api/v1/lead-pools/{k}/policy", "sales." + unit + ".north");
        assertThat(below.at("/followUpDays")).isEqualTo("7");
        assertThat(below.at("/inheritedFrom")).isEqualTo("sales." + unit);
        assertThat(topics.await("lead", "pool-policy.changed", "sales." + unit)
                        .data()
                        .at("/changes/followUpDays/1")
                        .asInt())
                .isEqualTo(7);
        assertThat(admin.ifMatch(7)
                        .put("/api/v1/lead-pools/{k}/policy", Map.of(), "sales." + unit)
                        .status())
                .isEqualTo(412);
    }

    @Test
    @DisplayName("L14 wrong policies, foreign pools and missing rights are refused")
    void wrongInputIsRefused() {
        Api admin = api.as(TestPeople.admin1());
        String unit = "wrong" + UUID.randomUUID().toString().substring(0, 8);
        pooled(unit, 1);
        Answer bad = admin.put(
                "/api/v1/lead-pools/{k}/policy",
                Map.of("capacity", -1, "maskedFields", List.of("shoe")),
                "sales." + unit);
        assertThat(bad.expect(422).at("/errors/0/field")).isEqualTo("capacity");
        assertThat(admin.put("/api/v1/lead-pools/{k}/policy", Map.of("maskedFields", List.of("shoe")), "sales." + unit)
                        .expect(422)
                        .at("/errors/0/field"))
                .isEqualTo("maskedFields[0]");
        admin.get("/api/v1/lead-pools/{k}/policy", "sales.nowhere").expect(404);
        admin.get("/api/v1/lead-pools/{k}/policy", "no pool!").expect(404);
        api.as(rep(unit, 0))
                .put("/api/v1/lead-pools/{k}/policy", Map.of(), "sales." + unit)
                .expect(403);
        api.as(rep("elsewhere", 0))
                .get("/api/v1/lead-pools/{k}/policy", "sales." + unit)
                .expect(404);
        api.as(TestPeople.customer1()).get("/api/v1/lead-pools").expect(403);
        List<String> keys = new ArrayList<>();
        api.as(rep(unit, 0))
                .get("/api/v1/lead-pools")
                .json()
                .path("items")
                .forEach(item -> keys.add(item.path("key").asString()));
        assertThat(keys).contains("sales." + unit);
    }

    @Test
    @DisplayName("L14 200 claims at once on one lead: one gets it, 199 are told it is taken")
    void ofTwoHundredOneWins() {
        String unit = "race" + UUID.randomUUID().toString().substring(0, 8);
        UUID lead = pooled(unit, 1).getFirst();
        List<Answer> answers = atOnce(IntStream.range(0, 200)
                .<Callable<Answer>>mapToObj(
                        i -> () -> api.as(rep(unit, i)).post("/api/v1/leads/{id}/claim", Map.of(), lead))
                .toList());
        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() != 200))
                .allMatch(answer -> answer.status() == 409 && answer.code().equals("lead-taken"));
    }

    @Test
    @DisplayName("L14 50 reps claiming 1,000 leads at random: never over capacity or quota, ledger and owner agree")
    void limitsHoldUnderContention() {
        String unit = "crowd" + UUID.randomUUID().toString().substring(0, 8);
        List<UUID> leads = pooled(unit, LEADS);
        policy(unit, Map.of("capacity", CAPACITY, "claimsPerDay", QUOTA, "protectionDays", 0));
        Map<String, AtomicInteger> won = new ConcurrentHashMap<>();
        Set<String> refusals = ConcurrentHashMap.newKeySet();
        atOnce(IntStream.range(0, REPS * 2)
                .<Callable<Answer>>mapToObj(i -> () -> storm(rep(unit, i % REPS), leads, new Random(i), won, refusals))
                .toList());

        assertThat(won.values()).allMatch(count -> count.get() <= QUOTA);
        refusals.remove("dependency-away"); // a hundred at once may have to wait for a connection, and are told so
        assertThat(refusals).contains("claim-quota").isSubsetOf("claim-quota", "capacity-reached", "lead-taken");
        assertThat(mostOpen(unit)).isLessThanOrEqualTo(CAPACITY);
        assertThat(ledgerClaims(unit)).allMatch(count -> count <= QUOTA);
        assertThat(disagreements()).isZero();
    }

    @Test
    @DisplayName("L14 giving back does not refill the day's quota, but makes room under the capacity")
    void givingBackRefillsCapacityOnly() {
        String unit = "refill" + UUID.randomUUID().toString().substring(0, 8);
        List<UUID> leads = pooled(unit, 4);
        policy(unit, Map.of("capacity", 1, "claimsPerDay", 2));
        Api rep = api.as(rep(unit, 1));
        claim(rep, leads.get(0)).expect(200);
        assertThat(claim(rep, leads.get(1)).expect(409).code()).isEqualTo("capacity-reached");
        rep.post("/api/v1/leads/{id}/release", Map.of("reason", "no time"), leads.get(0))
                .expect(200);
        claim(rep, leads.get(1)).expect(200);
        rep.post("/api/v1/leads/{id}/release", Map.of("reason", "no time"), leads.get(1))
                .expect(200);
        Answer refused = claim(rep, leads.get(2)).expect(409);
        assertThat(refused.code()).isEqualTo("claim-quota");
        assertThat(refused.at("/limit")).isEqualTo("2");
    }

    @Test
    @DisplayName("L15 every owner of the last days is kept out, by policy with the whole team")
    void formerOwnersAreKeptOut() {
        String unit = "kept" + UUID.randomUUID().toString().substring(0, 8);
        UUID lead = pooled(unit, 1).getFirst();
        policy(unit, Map.of("protectionDays", 30));
        for (int i : List.of(1, 2)) {
            Api rep = api.as(rep(unit, i));
            claim(rep, lead).expect(200);
            rep.post("/api/v1/leads/{id}/release", Map.of("reason", "no time"), lead)
                    .expect(200);
        }
        Answer refused = claim(api.as(rep(unit, 1)), lead).expect(409);
        assertThat(refused.code()).isEqualTo("kept-out");
        assertThat(refused.at("/until")).isNotBlank();
        policy(unit, Map.of("protectionDays", 30, "teamKeptOut", true));
        assertThat(claim(api.as(rep(unit, 3)), lead).expect(409).code()).isEqualTo("kept-out");
        policy(unit, Map.of("protectionDays", 0));
        claim(api.as(rep(unit, 1)), lead).expect(200);
    }

    @Test
    @DisplayName("L14 the pool hides fields from reps, and a rep opens only so many of its leads a day")
    void hiddenFieldsAndViews() {
        String unit = "veil" + UUID.randomUUID().toString().substring(0, 8);
        TestPerson manager =
                TestPerson.named("manager-" + unit).as("sales-manager").in("/sales/" + unit);
        String phone = "+86 139 0000 " + (1000 + new Random().nextInt(9000));
        List<UUID> leads = new ArrayList<>();
        for (String company : List.of(LeadMother.company(), LeadMother.company(), LeadMother.company())) {
            Map<String, Object> body =
                    leads.isEmpty() ? Map.of("company", company, "phone", phone) : Map.of("company", company);
            leads.add(api.as(manager).post("/api/v1/leads", body).expect(201).id());
        }
        policy(unit, Map.of("maskedFields", List.of("phone"), "viewsPerDay", 2));
        Api rep = api.as(rep(unit, 1));
        assertThat(rep.get("/api/v1/leads/{id}", leads.getFirst()).expect(200).at("/phone"))
                .isEqualTo("•••");
        assertThat(rep.get("/api/v1/leads?limit=10").text()).doesNotContain(phone);
        assertThat(rep.get("/api/v1/leads/{id}/history", leads.getFirst()).text())
                .doesNotContain(phone);
        assertThat(api.as(manager).get("/api/v1/leads/{id}", leads.getFirst()).at("/phone"))
                .isEqualTo(phone);
        rep.get("/api/v1/leads/{id}", leads.getFirst()).expect(200);
        rep.get("/api/v1/leads/{id}", leads.get(1)).expect(200);
        assertThat(rep.get("/api/v1/leads/{id}", leads.get(2)).expect(409).code())
                .isEqualTo("view-quota");
        claim(rep, leads.getFirst()).expect(200);
        assertThat(rep.get("/api/v1/leads/{id}", leads.getFirst()).at("/phone")).isEqualTo(phone);
    }

    private Answer storm(
            TestPerson rep, List<UUID> leads, Random random, Map<String, AtomicInteger> won, Set<String> refusals) {
        Api mine = api.as(rep);
        List<UUID> held = new ArrayList<>();
        Answer last = null;
        for (int i = 0; i < 20; i++) {
            UUID lead = leads.get(random.nextInt(leads.size()));
            last = claim(mine, lead);
            if (last.status() == 200) {
                won.computeIfAbsent(rep.userName(), name -> new AtomicInteger()).incrementAndGet();
                held.add(lead);
            } else {
                refusals.add(last.code());
            }
            if (!held.isEmpty() && random.nextInt(4) == 0) {
                mine.post("/api/v1/leads/{id}/release", Map.of("reason", "no time"), held.removeLast());
            }
        }
        return last;
    }

    private static Answer claim(Api rep, UUID lead) {
        return rep.post("/api/v1/leads/{id}/claim", Map.of(), lead);
    }

    private void policy(String unit, Map<String, Object> policy) {
        api.as(TestPeople.admin1())
                .put("/api/v1/lead-pools/{k}/policy", policy, "sales." + unit)
                .expect(200);
    }

    /** So many leads in the pool of a unit below sales, entered by its manager. */
    private List<UUID> pooled(String unit, int count) {
        TestPerson manager =
                TestPerson.named("manager-" + unit).as("sales-manager").in("/sales/" + unit);
        List<UUID> ids = new ArrayList<>();
        List<Map<String, String>> items = IntStream.range(0, count)
                .mapToObj(i -> Map.of("company", LeadMother.company()))
                .toList();
        api.as(manager)
                .post("/api/v1/leads/batch", Map.of("items", items))
                .expect(200)
                .json()
                .path("items")
                .forEach(item -> ids.add(UUID.fromString(item.at("/body/id").asString())));
        return ids;
    }

    private static TestPerson rep(String unit, int number) {
        return TestPerson.named("rep-" + unit + "-" + number).as("sales-rep").in("/sales/" + unit);
    }

    private int mostOpen(String unit) {
        return jdbc.sql("""
            select coalesce(max(held), 0) from (select count(*) as held from lead
                where owner_id is not null and org_path <@ cast(:unit as ltree) group by owner_id) h\
            """).param("unit", "sales." + unit).query(Integer.class).single();
    }

    private List<Integer> ledgerClaims(String unit) {
        return jdbc.sql("""
            select count(*) from lead_ownership where how = 'claim' and owner_user_name like :reps
            group by owner_id\
            """)
                .param("reps", "rep-" + unit + "-%")
                .query(Integer.class)
                .list();
    }

    /** Leads whose owner is not the last one of the ledger. */
    private int disagreements() {
        return jdbc.sql("""
            select count(*) from lead l join lateral (select owner_id from lead_ownership o
                where o.lead_id = l.id order by o.seq desc limit 1) last on true
            where l.owner_id is distinct from last.owner_id\
            """).query(Integer.class).single();
    }

    private static List<Answer> atOnce(List<Callable<Answer>> work) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> future : threads.invokeAll(work)) {
                answers.add(future.get());
            }
            return answers;
        } catch (InterruptedException | ExecutionException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
