package io.tidewater.lead.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidewater.lead.assignment.AssignmentRule.Strategy;
import io.tidewater.lead.people.Availability;
import io.tidewater.platform.directory.Colleague;
import io.tidewater.platform.scope.OrgPath;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("L11, L12 who gets a lead")
class CandidatesTests {

    private static final OrgPath EAST = OrgPath.of("/sales/east");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant MONDAY_TEN = Instant.parse("2026-06-01T02:00:00Z");

    private final Team team = new Team();

    @Test
    @DisplayName("L11 round-robin gives each rep the next lead in turn and passes over who is full or away")
    void roundRobin() {
        team.add("ann", 0, null);
        team.add("bob", 5, 5);
        team.add("cem", 0, null);
        team.away("cem", "2026-06-01", "2026-06-02");
        assertThat(give(Strategy.ROUND_ROBIN, 3)).containsExactly("ann", "ann", "ann");
        team.present("cem");
        assertThat(give(Strategy.ROUND_ROBIN, 4)).contains("ann", "cem").doesNotContain("bob");
    }

    @Test
    @DisplayName("L11 least loaded gives to whoever has the fewest open leads")
    void leastLoaded() {
        team.add("ann", 3, null);
        team.add("bob", 1, null);
        team.add("cem", 2, null);
        assertThat(give(Strategy.LEAST_LOADED, 4)).containsExactly("bob", "bob", "cem", "ann");
    }

    @Test
    @DisplayName("L11 weighted gives each rep as often as their weight says, spread over the round")
    void weighted() {
        team.add("ann", 0, null, 1);
        team.add("bob", 0, null, 3);
        team.add("cem", 0, null, 0);
        List<String> given = give(Strategy.WEIGHTED, 8);
        assertThat(given.stream().filter("ann"::equals)).hasSize(2);
        assertThat(given.stream().filter("bob"::equals)).hasSize(6);
        assertThat(given.subList(0, 4)).contains("ann");
    }

    @Test
    @DisplayName("L12 best fit takes the profile and the record on similar leads, and says the points")
    void bestFit() {
        team.add("ann", 0, null);
        team.add("bob", 0, null);
        team.skilled("bob", List.of("Software"), List.of("杭州"));
        Candidates.Choice choice = choose(Strategy.BEST_FIT, Map.of("industry", "software", "city", "杭州"));
        assertThat(choice.looked().getFirst().userName()).isEqualTo("bob");
        assertThat(choice.looked().getFirst().reason()).isEqualTo("fit-60 (industry 30, region 20, record 10)");
        team.won("ann", "furniture", 18, 0);
        assertThat(choose(Strategy.BEST_FIT, Map.of("industry", "furniture"))
                        .looked()
                        .getFirst()
                        .userName())
                .isEqualTo("ann");
    }

    @Test
    @DisplayName("L11 outside working hours and on leave nobody is chosen, and the reason is kept")
    void hoursAndLeave() {
        team.add("ann", 0, null);
        team.hours("ann", LocalTime.of(13, 0), LocalTime.of(18, 0));
        Candidates.Choice choice = choose(Strategy.ROUND_ROBIN, Map.of());
        assertThat(choice.found()).isFalse();
        assertThat(choice.looked().getFirst().reason()).startsWith("off-hours");
        team.away("ann", "2026-06-01", "2026-06-01");
        assertThat(choose(Strategy.ROUND_ROBIN, Map.of()).looked().getFirst().reason())
                .startsWith("on-leave");
    }

    @Test
    @DisplayName("L11 the same roster, turn and lead give the same choice")
    void deterministic() {
        for (String name : List.of("ann", "bob", "cem", "dee")) {
            team.add(name, name.length(), 9);
        }
        for (Strategy strategy : List.of(Strategy.LEAST_LOADED, Strategy.BEST_FIT)) {
            assertThat(choose(strategy, Map.of("industry", "x")).looked())
                    .isEqualTo(choose(strategy, Map.of("industry", "x")).looked());
        }
    }

    private List<String> give(Strategy strategy, int leads) {
        List<String> given = new ArrayList<>();
        for (int i = 0; i < leads; i++) {
            team.counting = true;
            Candidates.Choice choice = new Candidates(team, MONDAY_TEN).choose(rule(strategy), Map.of());
            given.add(choice.owner() == null ? "nobody" : choice.owner().userName());
        }
        return given;
    }

    private Candidates.Choice choose(Strategy strategy, Map<String, Object> lead) {
        team.counting = false;
        return new Candidates(team, MONDAY_TEN).choose(rule(strategy), lead);
    }

    private static AssignmentRule rule(Strategy strategy) {
        return new AssignmentRule("rule", "true", strategy, EAST.value());
    }

    /** A team in memory. */
    private static final class Team implements Roster {

        private final Map<String, Seat> seats = new LinkedHashMap<>();
        private long turn;
        private boolean counting = true;

        void add(String name, int open, @Nullable Integer capacity) {
            add(name, open, capacity, 1);
        }

        void add(String name, int open, @Nullable Integer capacity, int weight) {
            Colleague who = new Colleague(
                    UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                    name,
                    name,
                    null,
                    Set.of("sales-rep"),
                    EAST,
                    null);
            Availability when = new Availability(
                    name,
                    null,
                    weight,
                    ZONE,
                    LocalTime.MIN,
                    LocalTime.MAX,
                    Set.of(1, 2, 3, 4, 5, 6, 7),
                    new Availability.Skills(List.of(), List.of(), List.of(), List.of()),
                    List.of(),
                    0);
            seats.put(name, new Seat(who, when, open, capacity, Map.of()));
        }

        void away(String name, String first, String last) {
            with(name, List.of(new Availability.Leave(LocalDate.parse(first), LocalDate.parse(last), null)));
        }

        void present(String name) {
            with(name, List.of());
        }

        private void with(String name, List<Availability.Leave> leave) {
            Seat seat = seats.get(name);
            Availability a = seat.availability();
            put(
                    seat,
                    new Availability(
                            name,
                            null,
                            a.weight(),
                            ZONE,
                            a.worksFrom(),
                            a.worksTo(),
                            a.workDays(),
                            a.skills(),
                            leave,
                            0));
        }

        void hours(String name, LocalTime from, LocalTime to) {
            Seat seat = seats.get(name);
            Availability a = seat.availability();
            put(seat, new Availability(name, null, a.weight(), ZONE, from, to, a.workDays(), a.skills(), a.leave(), 0));
        }

        void skilled(String name, List<String> industries, List<String> regions) {
            Seat seat = seats.get(name);
            Availability a = seat.availability();
            put(
                    seat,
                    new Availability(
                            name,
                            null,
                            a.weight(),
                            ZONE,
                            a.worksFrom(),
                            a.worksTo(),
                            a.workDays(),
                            new Availability.Skills(industries, List.of(), regions, List.of()),
                            a.leave(),
                            0));
        }

        void won(String name, String industry, int won, int lost) {
            Seat seat = seats.get(name);
            Map<String, Seat.Record> wins = new HashMap<>(Map.of(industry, new Seat.Record(won, lost)));
            seats.put(name, new Seat(seat.who(), seat.availability(), seat.open(), seat.capacity(), wins));
        }

        private void put(Seat seat, Availability when) {
            seats.put(seat.who().userName(), new Seat(seat.who(), when, seat.open(), seat.capacity(), seat.wins()));
        }

        @Override
        public List<Seat> of(OrgPath unit) {
            return List.copyOf(seats.values());
        }

        @Override
        public Optional<Seat> named(String userName) {
            return Optional.ofNullable(seats.get(userName));
        }

        @Override
        public long turn(OrgPath unit) {
            return turn++;
        }

        @Override
        public boolean take(Seat seat) {
            if (counting) {
                seats.put(seat.who().userName(), seat.withOneMore());
            }
            return true;
        }
    }
}
