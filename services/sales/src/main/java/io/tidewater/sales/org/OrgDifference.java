package io.tidewater.sales.org;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What has to happen to what is stored so that it equals what was read. Each record has the version it will be stored with.
 *
 * @param <T> units or people
 */
record OrgDifference<T>(List<T> created, List<Changed<T>> changed, List<T> removed) {

    /** A record before and after. */
    record Changed<T>(T before, T after) {}

    static OrgDifference<OrgUnit> ofUnits(List<OrgUnit> stored, List<OrgUnit> read) {
        return of(
                stored,
                read,
                new Shape<>(
                        OrgUnit::id,
                        OrgUnit::isSameAs,
                        OrgUnit::version,
                        OrgUnit::at,
                        OrgUnit::removed,
                        OrgUnit::gone));
    }

    static OrgDifference<OrgPerson> ofPeople(List<OrgPerson> stored, List<OrgPerson> read) {
        return of(
                stored,
                read,
                new Shape<>(
                        OrgPerson::id,
                        OrgPerson::isSameAs,
                        OrgPerson::version,
                        OrgPerson::at,
                        OrgPerson::removed,
                        OrgPerson::gone));
    }

    /** What the comparison has to know of a kind of record. */
    private record Shape<T>(
            Function<T, UUID> id,
            BiPredicate<T, T> same,
            ToLongFunction<T> version,
            BiFunction<T, Long, T> at,
            Predicate<T> isRemoved,
            UnaryOperator<T> gone) {}

    private static <T> OrgDifference<T> of(List<T> stored, List<T> read, Shape<T> shape) {
        Map<UUID, T> left = stored.stream().collect(Collectors.toMap(shape.id(), Function.identity()));
        List<T> created = new ArrayList<>();
        List<Changed<T>> changed = new ArrayList<>();
        for (T now : read) {
            T before = left.remove(shape.id().apply(now));
            if (before == null) {
                created.add(now);
            } else if (!shape.same().test(before, now)) {
                long next = shape.version().applyAsLong(before) + 1;
                changed.add(new Changed<>(before, shape.at().apply(now, next)));
            }
        }
        List<T> removed = left.values().stream()
                .filter(shape.isRemoved().negate())
                .map(shape.gone())
                .toList();
        return new OrgDifference<>(created, changed, removed);
    }

    /** What is to be stored as present: the created and the changed. */
    List<T> present() {
        return Stream.concat(created.stream(), changed.stream().map(Changed::after))
                .toList();
    }
}
