package io.tidewater.lead.recycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidewater.lead.LeadMother;
import io.tidewater.lead.record.Lead;
import io.tidewater.lead.record.LeadDraft;
import io.tidewater.lead.record.LeadId;
import io.tidewater.lead.record.Leads;
import io.tidewater.lead.record.Owner;
import io.tidewater.lead.record.Profile;
import io.tidewater.platform.data.Instants;
import io.tidewater.platform.scope.OrgPath;
import io.tidewater.testkit.Api;
import io.tidewater.testkit.ServiceTest;
import io.tidewater.testkit.TestEvent;
import io.tidewater.testkit.TestPeople;
import io.tidewater.testkit.TestPerson;
import io.tidewater.testkit.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Time is years ahead here, so that the sweep by the real clock has nothing to do with these leads. */
@ServiceTest
@DisplayName("L15 recycling")
class RecycleIntegrationTests {

    private static final Instant START = Instant.parse("2031-01-01T00:00:00Z");

    private final Api api;
    private final Topics topics;
    private final JdbcClient jdbc;
    private final Leads leads;
    private final Recycling recycling;

    RecycleIntegrationTests(Api api, Topics topics, JdbcClient jdbc, Leads leads, Recycling recycling) {
        this.api = api;
        this.topics = topics;
        this.jdbc = jdbc;
        this.leads = leads;
        this.recycling = recycling;
    }

    @Test
    @DisplayName("L15 warned three days and one day before, then taken back and the manager told")
    void warnedThenTakenBack() {
        String unit = unit();
        TestPerson boss =
                TestPerson.named("manager-" + unit).as("sales-manager").in("/sales/" + unit);
        person(boss);
        UUID lead = owned(unit, rep(unit, 1), START);

        assertThat(sweep(unit, START.plus(Duration.ofDays(6)))).isEmpty();
        assertThat(sweep(unit, START.plus(Duration.ofDays(7)))).containsExactly("warned no-follow-up 3");
        assertThat(sweep(unit, START.plus(Duration.ofDays(8)))).isEmpty();
        assertThat(sweep(unit, START.plus(Duration.ofDays(9)))).containsExactly("warned no-follow-up 1");
        assertThat(sweep(unit, START.plus(Duration.ofDays(5))))
                .as("a clock that is set back")
                .isEmpty();
        assertThat(sweep(unit, START.plus(Duration.ofDays(9)))).isEmpty();
        assertThat(sweep(unit, START.plus(Duration.ofDays(10)))).containsExactly("recycled no-follow-up");

        topics.await("lead", "lead.recycled", lead);
        List<TestEvent> told = topics.awaitAll(
                "lead",
                event -> event.type().equals("reminder.sent") && event.key().equals(lead.toString()),
                4);
        assertThat(told.stream()
                        .map(event -> event.data().path("kind").asString() + " "
                                + event.data().path("recipientUserName").asString()))
                .containsExactlyInAnyOrder(
                        "recycle-warning rep-" + unit + "-1",
                        "recycle-warning rep-" + unit + "-1",
                        "recycled rep-" + unit + "-1",
                        "recycled manager-" + unit);
    }

    @Test
    @DisplayName("L15 by policy only a verified follow-up stops the clock")
    void verifiedOnly() {
        String unit = unit();
        UUID lead = owned(unit, rep(unit, 1), START);
        policy(unit, Map.of("verifiedOnly", true, "followUpDays", 5, "warningDays", List.of()));
        followUp(lead, START.plus(Duration.ofDays(4)));
        assertThat(sweep(unit, START.plus(Duration.ofDays(4)))).isEmpty();
        verify(lead, START.plus(Duration.ofDays(4)));
        assertThat(sweep(unit, START.plus(Duration.ofDays(6)))).isEmpty();
        followUp(lead, START.plus(Duration.ofDays(8)));
        assertThat(sweep(unit, START.plus(Duration.ofDays(9)))).containsExactly("recycled no-follow-up");
    }

    @Test
    @DisplayName("L15 a grade may have days of its own")
    void daysPerGrade() {
        String unit = unit();
        UUID hot = owned(unit, rep(unit, 1), START);
        owned(unit, rep(unit, 1), START);
        policy(
                unit,
                Map.of(
                        "followUpDays",
                        10,
                        "warningDays",
                        List.of(),
                        "terms",
                        List.of(Map.of("grade", "A", "followUpDays", 2))));
        jdbc.sql(
                        "update lead set grade = case when id = :id then 'A' else 'D' end where home_pool = cast(:pool as ltree)")
                .param("id", hot)
                .param("pool", "sales." + unit)
                .update();
        assertThat(sweep(unit, START.plus(Duration.ofDays(3)))).containsExactly("recycled no-follow-up");
        assertThat(sweep(unit, START.plus(Duration.ofDays(10)))).containsExactly("recycled no-follow-up");
    }

    @Test
    @DisplayName("L15 two instances that sweep at once take each lead back once")
    void twoInstancesDoNotDouble() throws Exception {
        String unit = unit();
        for (int i = 0; i < 120; i++) {
            owned(unit, rep(unit, i % 7), START);
        }
        Instant now = START.plus(Duration.ofDays(30));
        List<Callable<Integer>> instances = IntStream.range(0, 4)
                .<Callable<Integer>>mapToObj(i -> () -> {
                    int all = 0;
                    for (int done = recycling.sweep(now); done > 0; done = recycling.sweep(now)) {
                        all += done;
                    }
                    return all;
                })
                .toList();
        int all = 0;
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (Future<Integer> each : threads.invokeAll(instances)) {
                all += each.get();
            }
        }
        assertThat(all).isGreaterThanOrEqualTo(120);
        assertThat(jdbc.sql("""
            select count(*) from lead_ownership o join lead l on l.id = o.lead_id
            where o.how = 'recycle' and l.home_pool = cast(:pool as ltree)\
            """)
                        .param("pool", "sales." + unit)
                        .query(Integer.class)
                        .single())
                .isEqualTo(120);
    }

    @Test
    @DisplayName("L15 a year of follow-ups, leave, policy changes, stops and clock jumps equals a plain oracle")
    void aYearEqualsTheOracle() {
        Random random = new Random(15);
        RecycleOracle oracle = new RecycleOracle();
        List<String> units = List.of(unit(), unit());
        units.forEach(unit -> oracle.pools.put(unit, new RecycleOracle.Rules(10, 60, false, List.of(3, 1))));
        Map<String, UUID> ids = new HashMap<>();
        for (int i = 0; i < 40; i++) {
            String unit = units.get(i % 2);
            RecycleOracle.Held held = new RecycleOracle.Held();
            held.pool = unit;
            held.since = START;
            Owner owner = rep(unit, random.nextInt(4));
            held.owner = owner.userName();
            String name = "lead-" + i;
            oracle.leads.put(name, held);
            ids.put(name, owned(unit, owner, START));
        }
        int recycled = 0;
        int warned = 0;
        for (int hour = 8; hour < 365 * 24; hour += 8) {
            Instant now = START.plus(Duration.ofHours(hour));
            live(random, oracle, ids, units, now);
            if (random.nextInt(10) == 0) {
                continue;
            }
            Instant shown = random.nextInt(40) == 0 ? now.minus(Duration.ofHours(50)) : now;
            Set<String> expected = oracle.sweep(shown);
            Set<String> done = sweepAll(ids, shown);
            assertThat(done).as("at %s (hour %d)", shown, hour).isEqualTo(expected);
            recycled +=
                    (int) done.stream().filter(act -> act.contains("recycled")).count();
            warned += (int) done.stream().filter(act -> act.contains("warned")).count();
        }
        IO.println("L15 simulated year: %d taken back, %d warned, all as the oracle says".formatted(recycled, warned));
        assertThat(recycled).isGreaterThan(100);
        assertThat(warned).isGreaterThan(100);
    }

    /** What people do within eight hours. */
    private void live(Random random, RecycleOracle oracle, Map<String, UUID> ids, List<String> units, Instant now) {
        oracle.leads.forEach((name, lead) -> {
            if (lead.owner == null && random.nextInt(12) == 0) {
                Owner by = rep(lead.pool, random.nextInt(4));
                claim(ids.get(name), by, now);
                lead.owner = by.userName();
                lead.since = now;
            } else if (lead.owner != null && random.nextInt(30) == 0) {
                followUp(ids.get(name), now);
                lead.followedUp = now;
                if (random.nextBoolean()) {
                    verify(ids.get(name), now);
                    lead.verified = now;
                }
            }
        });
        String unit = units.get(random.nextInt(2));
        if (random.nextInt(12) == 0) {
            goOnLeave(random, oracle, rep(unit, random.nextInt(4)).userName(), now);
        }
        if (random.nextInt(60) == 0) {
            RecycleOracle.Rules rules = new RecycleOracle.Rules(
                    5 + random.nextInt(10),
                    20 + random.nextInt(50),
                    random.nextInt(3) == 0,
                    random.nextBoolean() ? List.of(3, 1) : List.of(2));
            oracle.pools.put(unit, rules);
            policy(
                    unit,
                    Map.of(
                            "followUpDays",
                            rules.followUpDays(),
                            "conversionDays",
                            rules.conversionDays(),
                            "verifiedOnly",
                            rules.verifiedOnly(),
                            "warningDays",
                            rules.warnings()));
        }
    }

    private void goOnLeave(Random random, RecycleOracle oracle, String userName, Instant now) {
        Instant from = now.plus(Duration.ofHours(random.nextInt(48)));
        Instant to = from.plus(Duration.ofHours(24 + random.nextInt(240)));
        List<Instant[]> known = oracle.leave.computeIfAbsent(userName, name -> new ArrayList<>());
        if (known.stream().anyMatch(days -> days[0].isBefore(to) && from.isBefore(days[1]))) {
            return;
        }
        known.add(new Instant[] {from, to});
        jdbc.sql("""
            insert into lead_leave (user_name, first_day, last_day, starts_at, ends_at)
            values (:name, :from, cast(:to as timestamptz), :from, :to) on conflict do nothing\
            """)
                .param("name", userName)
                .param("from", Instants.toSql(from))
                .param("to", Instants.toSql(to))
                .update();
    }

    private Set<String> sweepAll(Map<String, UUID> ids, Instant now) {
        Map<UUID, String> names =
                ids.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        Set<String> done = new TreeSet<>();
        acts(now).forEach((lead, act) -> {
            String name = names.get(lead);
            if (name != null) {
                act.forEach(each -> done.add(name + " " + each));
            }
        });
        return done;
    }

    private List<String> sweep(String unit, Instant now) {
        Set<UUID> here = new TreeSet<>(jdbc.sql("select id from lead where home_pool = cast(:pool as ltree)")
                .param("pool", "sales." + unit)
                .query(UUID.class)
                .list());
        return acts(now).entrySet().stream()
                .filter(each -> here.contains(each.getKey()))
                .flatMap(each -> each.getValue().stream())
                .sorted()
                .toList();
    }

    /** Sweeps, and reads from the tables what that did. */
    private Map<UUID, List<String>> acts(Instant now) {
        long line = jdbc.sql("select coalesce(max(seq), 0) from lead_ownership")
                .query(Long.class)
                .single();
        Set<List<Object>> before = new java.util.HashSet<>(warnings());
        for (int done = recycling.sweep(now); done > 0; done = recycling.sweep(now)) {
            Thread.onSpinWait();
        }
        Map<UUID, List<String>> acts = new HashMap<>();
        jdbc.sql("select lead_id, reason from lead_ownership where seq > :line and how = 'recycle'")
                .param("line", line)
                .query(row -> {
                    acts.computeIfAbsent(row.getObject("lead_id", UUID.class), id -> new ArrayList<>())
                            .add("recycled " + row.getString("reason"));
                });
        warnings().stream()
                .filter(each -> !before.contains(each))
                .forEach(each -> acts.computeIfAbsent((UUID) each.get(0), id -> new ArrayList<>())
                        .add("warned " + each.get(1) + " " + each.get(3)));
        return acts;
    }

    private List<List<Object>> warnings() {
        return jdbc.sql("select lead_id, cause, since, days from lead_recycle_warning")
                .query((row, number) -> List.<Object>of(
                        row.getObject("lead_id", UUID.class),
                        row.getString("cause"),
                        Instants.require(row, "since"),
                        row.getInt("days")))
                .list();
    }

    private UUID owned(String unit, Owner owner, Instant now) {
        LeadId id = LeadId.next();
        Lead lead = leads.add(new LeadDraft(
                id,
                new Profile(LeadMother.company(), null, null, null, null, null, null),
                LeadMother.byHand(owner.id()),
                owner,
                OrgPath.of("/sales/" + unit),
                Map.of(),
                now));
        return lead.id().value();
    }

    private void claim(@Nullable UUID lead, Owner by, Instant now) {
        leads.changeBySystem(new LeadId(lead), "lead.claimed", "claim", before -> before.claim(by, now));
    }

    private void followUp(@Nullable UUID lead, Instant now) {
        leads.changeBySystem(new LeadId(lead), "lead.followed-up", before -> before.followedUp(null, now));
    }

    private void verify(@Nullable UUID lead, Instant at) {
        jdbc.sql("update lead set verified_follow_up_at = :at where id = :lead")
                .param("at", Instants.toSql(at))
                .param("lead", lead)
                .update();
    }

    private void policy(String unit, Map<String, Object> policy) {
        api.as(TestPeople.admin1())
                .put("/api/v1/lead-pools/{k}/policy", policy, "sales." + unit)
                .expect(200);
    }

    private void person(TestPerson person) {
        topics.publish(TestEvent.of(
                "sales",
                "person.created",
                person.id(),
                Map.of(
                        "id",
                        person.id(),
                        "userName",
                        person.userName(),
                        "name",
                        person.name(),
                        "roles",
                        person.roles(),
                        "units",
                        person.units())));
        org.awaitility.Awaitility.await()
                .until(() -> jdbc.sql("select count(*) from directory_person where id = :id")
                                .param("id", person.id())
                                .query(Integer.class)
                                .single()
                        == 1);
    }

    private static String unit() {
        return "cycle" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static Owner rep(String unit, int number) {
        TestPerson person = TestPerson.named("rep-" + unit + "-" + number);
        return new Owner(person.id(), person.userName(), person.name(), OrgPath.of("/sales/" + unit));
    }
}
