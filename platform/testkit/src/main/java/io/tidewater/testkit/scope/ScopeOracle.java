package io.tidewater.testkit.scope;

import io.tidewater.testkit.TestPerson;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Decides for one kind of record who sees it, by looking at one person and one record at a time.
 *
 * <p>It shares no code with the starter on purpose: what both say independently is what the property tests trust.
 */
public final class ScopeOracle {

    private final Set<String> regionWide = new HashSet<>(Set.of("admin", "analyst", "service"));
    private final Set<String> pool = new HashSet<>();
    private boolean shared;
    private boolean byCreator;
    private boolean byCustomer;

    private ScopeOracle() {}

    /** A kind of record seen by owners, managers, partners and the region-wide roles only. */
    public static ScopeOracle plain() {
        return new ScopeOracle();
    }

    /** Everyone with one of these roles sees every record. */
    public ScopeOracle regionWide(String... roles) {
        regionWide.addAll(List.of(roles));
        return this;
    }

    /** Records nobody owns are open to these roles in the record's unit and below. */
    public ScopeOracle pooledFor(String... roles) {
        pool.addAll(List.of(roles));
        return this;
    }

    /** Single records are shared with users and units. */
    public ScopeOracle shared() {
        shared = true;
        return this;
    }

    /** Who made a record sees it. */
    public ScopeOracle byCreator() {
        byCreator = true;
        return this;
    }

    /** Customers see what belongs to their company. */
    public ScopeOracle byCustomer() {
        byCustomer = true;
        return this;
    }

    /** Whether the person sees the record. */
    public boolean sees(TestPerson person, ScopedRecord item) {
        List<BiPredicate<TestPerson, ScopedRecord>> reasons = List.of(
                this::everything,
                this::owner,
                this::creator,
                this::manager,
                this::pool,
                this::grant,
                this::partner,
                this::customer);
        return reasons.stream().anyMatch(reason -> reason.test(person, item));
    }

    /** The ids of the records the person sees. */
    public Set<UUID> visible(TestPerson person, Collection<ScopedRecord> items) {
        return items.stream()
                .filter(item -> sees(person, item))
                .map(ScopedRecord::id)
                .collect(Collectors.toSet());
    }

    private boolean everything(TestPerson person, ScopedRecord item) {
        return holdsOneOf(person, regionWide);
    }

    private boolean owner(TestPerson person, ScopedRecord item) {
        return person.id().equals(item.ownerId());
    }

    private boolean creator(TestPerson person, ScopedRecord item) {
        return byCreator && person.id().equals(item.createdBy());
    }

    private boolean manager(TestPerson person, ScopedRecord item) {
        return person.roles().contains("sales-manager")
                && person.units().stream().anyMatch(unit -> isAtOrBelow(item.unit(), unit));
    }

    private boolean pool(TestPerson person, ScopedRecord item) {
        boolean outsider = person.partnerId() != null
                || person.roles().contains("partner")
                || person.roles().contains("customer");
        return item.ownerId() == null
                && !outsider
                && holdsOneOf(person, pool)
                && person.units().stream().anyMatch(unit -> isAtOrBelow(unit, item.unit()));
    }

    private boolean grant(TestPerson person, ScopedRecord item) {
        return shared
                && item.grants().stream()
                        .anyMatch(grant -> person.id().equals(grant.userId())
                                || person.units().stream()
                                        .anyMatch(unit -> grant.unit() != null && isAtOrBelow(unit, grant.unit())));
    }

    private boolean partner(TestPerson person, ScopedRecord item) {
        return person.roles().contains("partner")
                && person.partnerId() != null
                && person.partnerId().equals(item.partnerId());
    }

    private boolean customer(TestPerson person, ScopedRecord item) {
        return byCustomer
                && person.roles().contains("customer")
                && person.accountId() != null
                && person.accountId().equals(item.accountId());
    }

    private static boolean holdsOneOf(TestPerson person, Set<String> roles) {
        return person.roles().stream().anyMatch(roles::contains);
    }

    /** Compares name by name, so that {@code /sales/east-2} is not below {@code /sales/east}. */
    private static boolean isAtOrBelow(String unit, String other) {
        var names = List.of(unit.split("/"));
        var above = List.of(other.split("/"));
        return names.size() >= above.size() && names.subList(0, above.size()).equals(above);
    }
}
