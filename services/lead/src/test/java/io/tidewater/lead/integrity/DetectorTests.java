package io.tidewater.lead.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("L16 detectors")
class DetectorTests {

    private static final List<Detector> ALL =
            List.of(new SwapRings(), new Hoarding(), new CopiedText(), new ImpossibleCheckIns(), new WarningBursts());

    @Test
    @DisplayName("L16 swap rings of two and of three are found, a small team that works its leads is not")
    void swapRings() {
        assertThat(found(world -> cheats(world).swapRing(reps(world, 2), 12)))
                .containsExactly("swap-ring rep-0", "swap-ring rep-1");
        assertThat(found(world -> cheats(world).swapRing(reps(world, 3), 12)))
                .contains("swap-ring rep-0", "swap-ring rep-1", "swap-ring rep-2");
        assertThat(found(world -> {
                    List<Rep> team = reps(world, 2);
                    cheats(world).smallTeam(team.get(0), team.get(1), 30);
                }))
                .isEmpty();
    }

    @Test
    @DisplayName("L16 hoarding is found, untouched leads of somebody on leave or given by a manager are not")
    void hoarding() {
        assertThat(found(world -> cheats(world).hoarder(world.rep("east"), 40))).containsExactly("hoarding rep-0");
        assertThat(found(world -> cheats(world).onLeave(world.rep("east")))).isEmpty();
        assertThat(found(world -> cheats(world).givenMany(world.rep("east")))).isEmpty();
    }

    @Test
    @DisplayName("L16 copied follow-ups are found, the short words of a cold caller are not")
    void copiedText() {
        assertThat(found(world -> cheats(world).copier(world.rep("east"), 30))).containsExactly("copied-text rep-0");
        assertThat(found(world -> cheats(world).coldCaller(world.rep("east")))).isEmpty();
    }

    @Test
    @DisplayName("L16 impossible check-ins are found, a traveller by fast train with a poor signal is not")
    void impossibleCheckIns() {
        assertThat(found(world -> cheats(world).armchair(world.rep("east"))))
                .containsExactly("impossible-check-in rep-0");
        assertThat(found(world -> cheats(world).traveller(world.rep("east")))).isEmpty();
    }

    @Test
    @DisplayName("L16 bursts after warnings are found, a day of calls after a warning is not")
    void burstsAfterWarnings() {
        assertThat(found(world -> cheats(world).burster(world.rep("east"), 3)))
                .containsExactly("burst-after-warning rep-0");
        assertThat(found(world -> cheats(world).diligent(world.rep("east"), 4))).isEmpty();
    }

    @Test
    @DisplayName("L16 among 600 reps over 90 days, precision is at least 0.9 and recall at least 0.8")
    void aPopulation() {
        World world = new World(2026);
        Set<String> cheating = populate(world);
        Set<String> found = found(world);
        Set<String> right = new TreeSet<>(found);
        right.retainAll(cheating);
        double precision = (double) right.size() / found.size();
        double recall = (double) right.size() / cheating.size();
        Set<String> wrong = new TreeSet<>(found);
        wrong.removeAll(cheating);
        Set<String> missed = new TreeSet<>(cheating);
        missed.removeAll(found);
        IO.println(
                "L16 600 reps, 90 days, %d spells, %d follow-ups, %d check-ins: %d cheats known, %d found, precision %.3f, recall %.3f"
                        .formatted(
                                world.spells.size(),
                                world.touches.size(),
                                world.checkIns.size(),
                                cheating.size(),
                                found.size(),
                                precision,
                                recall));
        IO.println("L16 wrongly found " + wrong + ", missed " + missed);
        assertThat(precision).isGreaterThanOrEqualTo(0.9);
        assertThat(recall).isGreaterThanOrEqualTo(0.8);
    }

    /** Cheats of every strength, from bold to careful, among honest people and those who look like cheats. */
    private static Set<String> populate(World world) {
        Random random = world.random;
        Cheats cheats = cheats(world);
        Set<String> known = new TreeSet<>();
        for (int i = 0; i < 10; i++) {
            List<Rep> ring = reps(world, 2 + i % 3);
            cheats.swapRing(ring, 3 + random.nextInt(12));
            ring.forEach(rep -> world.honest(rep, 4 + random.nextInt(8)));
            ring.forEach(rep -> known.add("swap-ring " + rep.userName()));
        }
        for (int i = 0; i < 12; i++) {
            known.add("hoarding "
                    + one(world, rep -> cheats.hoarder(rep, 14 + random.nextInt(40)))
                            .userName());
            known.add("copied-text "
                    + one(world, rep -> cheats.copier(rep, 9 + random.nextInt(40)))
                            .userName());
            known.add("impossible-check-in " + one(world, cheats::armchair).userName());
            known.add("burst-after-warning "
                    + one(world, rep -> cheats.burster(rep, 1 + random.nextInt(4)))
                            .userName());
            one(world, cheats::onLeave);
            one(world, cheats::givenMany);
            one(world, cheats::coldCaller);
            one(world, cheats::traveller);
            one(world, rep -> cheats.diligent(rep, 1 + random.nextInt(5)));
            List<Rep> team = reps(world, 2);
            cheats.smallTeam(team.get(0), team.get(1), 10 + random.nextInt(30));
        }
        IntStream.range(0, 440).forEach(i -> {
            Rep rep = world.rep("north");
            world.honest(rep, 10 + random.nextInt(40));
            if (i % 3 == 0) {
                world.visits(rep, 10, 28 + random.nextDouble() * 10, 110 + random.nextDouble() * 10);
            }
        });
        return known;
    }

    private static Rep one(World world, Consumer<Rep> way) {
        Rep rep = world.rep("south");
        way.accept(rep);
        return rep;
    }

    private static Set<String> found(Consumer<World> build) {
        World world = new World(7);
        build.accept(world);
        return found(world);
    }

    private static Set<String> found(World world) {
        Log log = world.log();
        return ALL.stream()
                .flatMap(detector -> detector.look(log).stream())
                .filter(suspicion -> suspicion.confidence() >= 0.6)
                .flatMap(suspicion ->
                        suspicion.reps().stream().map(rep -> suspicion.kind().key() + " " + rep.userName()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Cheats cheats(World world) {
        return new Cheats(world);
    }

    private static List<Rep> reps(World world, int count) {
        return IntStream.range(0, count).mapToObj(i -> world.rep("east")).toList();
    }
}
