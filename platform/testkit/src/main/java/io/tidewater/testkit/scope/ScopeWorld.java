package io.tidewater.testkit.scope;

import io.tidewater.testkit.TestPerson;
import io.tidewater.testkit.scope.ScopedRecord.Grant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A random organisation with its people and records; the same for the same seed, which its text names.
 *
 * @param units full paths, the top first
 */
public record ScopeWorld(long seed, List<String> units, List<TestPerson> people, List<ScopedRecord> records) {

    /** A world with so many people and records. */
    public static ScopeWorld random(long seed, int people, int records) {
        return new Making(new Random(seed)).world(seed, people, records);
    }

    @Override
    public String toString() {
        return "ScopeWorld with the seed " + seed;
    }

    /** One making; draws everything from one source of chance. */
    private static final class Making {

        /** Names that are prefixes of each other, which a careless comparison confuses. */
        private static final List<String> NAMES =
                List.of("east", "east-2", "eastern", "team", "team-1", "team-10", "北区");

        private static final List<String> STAFF = List.of(
                "sales-rep",
                "sales-rep",
                "sales-rep",
                "telesales",
                "sales-manager",
                "sales-manager",
                "marketer",
                "service-agent",
                "technician",
                "delivery-lead",
                "finance",
                "analyst",
                "admin");

        private static final List<String> PARTNERS = List.of("harbour-partners", "ridge-partners");

        private final Random chance;
        private final List<String> units = new ArrayList<>(List.of("/sales", "/sales-two"));
        private final List<UUID> companies;

        private Making(Random chance) {
            this.chance = chance;
            this.companies = Stream.generate(this::id).limit(3).toList();
        }

        private ScopeWorld world(long seed, int people, int records) {
            IntStream.range(0, 4 + chance.nextInt(12)).forEach(any -> grow());
            var everyone = IntStream.range(0, people).mapToObj(this::person).toList();
            var ids = everyone.stream().map(TestPerson::id).toList();
            var all = Stream.generate(() -> item(ids)).limit(records).toList();
            return new ScopeWorld(seed, List.copyOf(units), everyone, all);
        }

        private void grow() {
            String unit = one(units) + "/" + one(NAMES);
            if (!units.contains(unit)) {
                units.add(unit);
            }
        }

        private TestPerson person(int number) {
            var person = TestPerson.named("person-" + number);
            return switch (chance.nextInt(8)) {
                case 0 -> person.as("partner").of(one(PARTNERS));
                case 1 -> person.as("customer").contactOf(one(companies));
                case 2 -> person.as(one(STAFF), "sales-manager").in(one(units), one(units));
                case 3 -> person.as(one(STAFF));
                default -> person.as(one(STAFF)).in(one(units));
            };
        }

        private ScopedRecord item(List<UUID> people) {
            return new ScopedRecord(
                    id(),
                    maybe(60, () -> one(people)),
                    one(units),
                    maybe(30, () -> one(PARTNERS)),
                    maybe(30, () -> one(companies)),
                    maybe(70, () -> one(people)),
                    Stream.generate(() -> grant(people))
                            .limit(chance.nextInt(3))
                            .toList());
        }

        private Grant grant(List<UUID> people) {
            return chance.nextBoolean() ? new Grant(one(people), null) : new Grant(null, one(units));
        }

        private UUID id() {
            return new UUID(chance.nextLong(), chance.nextLong());
        }

        private <T> T one(List<T> choices) {
            return choices.get(chance.nextInt(choices.size()));
        }

        private <T> @Nullable T maybe(int percent, Supplier<T> value) {
            return chance.nextInt(100) < percent ? value.get() : null;
        }
    }
}
