package io.tidewater.platform.scope;

import io.tidewater.platform.data.TypedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table whose rows are seen by scope only. Says once which columns and roles decide, and turns a {@link Scope} into the
 * one predicate that every list, count, search, get and report of the table carries (P2).
 *
 * <p>A row is seen by its owner, by its creator where that is asked for, by sales managers of its unit or a unit above, by
 * whom it is shared with, by its partner organisation, by the customer it belongs to, by region-wide roles, and, while
 * nobody owns it, by the staff of the units below its pool's unit.
 *
 * <p>Each of these ways is a condition that an index can answer and whose yield PostgreSQL's statistics tell, so that it begins
 * with the few rows of a person who sees few, and with the order of the list where a person sees much.
 */
public final class ProtectedTable {

    private static final Set<String> ALWAYS_REGION_WIDE = Set.of(Roles.ADMIN, Roles.ANALYST, Roles.SERVICE);

    private final String alias;
    private final @Nullable String shareTable;
    private final Set<String> regionWide;
    private final Set<String> poolRoles;
    private final @Nullable String creatorColumn;
    private final @Nullable String customerAccountColumn;
    private final @Nullable String present;

    private ProtectedTable(Builder builder) {
        this.alias = builder.alias;
        this.shareTable = builder.shareTable;
        this.regionWide = Set.copyOf(builder.regionWide);
        this.poolRoles = Set.copyOf(builder.poolRoles);
        this.creatorColumn = builder.creatorColumn;
        this.customerAccountColumn = builder.customerAccountColumn;
        this.present = builder.present;
    }

    /** Starts the description of a table that queries name by this alias. */
    public static Builder aliased(String alias) {
        return new Builder(alias);
    }

    /** The alias under which queries must name the table. */
    public String alias() {
        return alias;
    }

    /** Whether the person sees every row. */
    public boolean isRegionWide(Person person) {
        return person.roles().stream().anyMatch(regionWide::contains);
    }

    /** The predicate over {@code alias} that is true for exactly the rows the scope holds. */
    public SqlPredicate visibleTo(Scope scope) {
        SqlPredicate granted = grantedTo(scope.person());
        return present == null
                ? granted
                : new SqlPredicate("(" + present + " and " + granted.sql() + ")", granted.params());
    }

    /**
     * The predicates that {@link #visibleTo} joins by {@code or}, for a reader that goes one after the other and asks that one, too: a
     * row may meet several. Those over units say what an index of words knows of them ({@link UnitWords}), which holds for some more
     * rows; beside the exact condition PostgreSQL would read half a million leads of the units by their own index as well. Empty for
     * somebody who sees every row.
     */
    public List<SqlPredicate> waysOf(Scope scope) {
        Person person = scope.person();
        if (isRegionWide(person)) {
            return List.of();
        }
        Map<String, Object> params = new HashMap<>();
        List<String> any = grants(person, params, true);
        return any.stream()
                .map(way -> new SqlPredicate(present == null ? way : "(" + present + " and " + way + ")", params))
                .toList();
    }

    private SqlPredicate grantedTo(Person person) {
        if (isRegionWide(person)) {
            return new SqlPredicate("true", Map.of());
        }
        Map<String, Object> params = new HashMap<>();
        List<String> any = grants(person, params, false);
        return new SqlPredicate("(" + String.join(" or ", any) + ")", params);
    }

    private List<String> grants(Person person, Map<String, Object> params, boolean unitWords) {
        List<String> any = new ArrayList<>();
        params.put("scope_me", person.id());
        any.add(alias + ".owner_id = :scope_me");
        if (creatorColumn != null) {
            any.add(alias + "." + creatorColumn + " = :scope_me");
        }
        addManaged(person, any, params, unitWords);
        addPool(person, any, params, unitWords);
        addShares(person, any, params);
        addOutsiders(person, any, params);
        return any;
    }

    private void addManaged(Person person, List<String> any, Map<String, Object> params, boolean unitWords) {
        if (person.has(Roles.SALES_MANAGER) && !person.units().isEmpty()) {
            int number = 0;
            for (OrgPath unit : person.units()) {
                String name = "scope_managed_" + number++;
                params.put(name, unit.ltree());
                String below = alias + ".org_path <@ cast(:" + name + " as ltree)";
                any.add(unitWords ? UnitWords.below(alias, name) : below);
            }
        }
    }

    private void addPool(Person person, List<String> any, Map<String, Object> params, boolean unitWords) {
        if (person.isStaff()
                && !person.units().isEmpty()
                && person.roles().stream().anyMatch(poolRoles::contains)) {
            params.put("scope_units", withUnitsAbove(person));
            String ofUnits = alias + ".org_path = any(:scope_units)";
            if (unitWords) {
                params.put("scope_unit_words", UnitWords.whole(unitsAndAbove(person)));
                ofUnits = UnitWords.anyOf(alias, "scope_unit_words");
            }
            any.add("(" + alias + ".owner_id is null and " + ofUnits + ")");
        }
    }

    private void addShares(Person person, List<String> any, Map<String, Object> params) {
        if (shareTable == null) {
            return;
        }
        String byUnit = "";
        if (!person.units().isEmpty()) {
            params.put("scope_share_units", withUnitsAbove(person));
            byUnit = " or s.org_path = any(:scope_share_units)";
        }
        any.add(alias + ".id = any(array(select s.record_id from " + shareTable + " s where s.user_id = :scope_me"
                + byUnit + "))");
    }

    private void addOutsiders(Person person, List<String> any, Map<String, Object> params) {
        if (person.partnerId() != null && person.has(Roles.PARTNER)) {
            params.put("scope_partner", person.partnerId());
            any.add(alias + ".partner_id = :scope_partner");
        }
        if (customerAccountColumn != null && person.accountId() != null && person.has(Roles.CUSTOMER)) {
            params.put("scope_account", person.accountId());
            any.add(alias + "." + customerAccountColumn + " = :scope_account");
        }
    }

    private static Object withUnitsAbove(Person person) {
        return TypedText.of("ltree[]", unitsAndAbove(person).collect(Collectors.joining(",", "{", "}")));
    }

    private static Stream<String> unitsAndAbove(Person person) {
        return person.units().stream()
                .flatMap(unit -> Stream.iterate(unit, Objects::nonNull, OrgPath::parent))
                .map(OrgPath::ltree)
                .distinct();
    }

    /** Collects what decides about a table. */
    public static final class Builder {

        private final String alias;
        private @Nullable String shareTable;
        private final List<String> regionWide = new ArrayList<>(ALWAYS_REGION_WIDE);
        private final List<String> poolRoles = new ArrayList<>();
        private @Nullable String creatorColumn;
        private @Nullable String customerAccountColumn;
        private @Nullable String present;

        private Builder(String alias) {
            this.alias = alias;
        }

        /** Rows of this table share single records: {@code record_id, user_id, org_path}. */
        public Builder shares(String table) {
            this.shareTable = table;
            return this;
        }

        /** Further roles that see every row. */
        public Builder regionWide(String... roles) {
            regionWide.addAll(List.of(roles));
            return this;
        }

        /** Rows without an owner are seen by staff with one of these roles in the unit of the row or below it. */
        public Builder pooledFor(String... roles) {
            poolRoles.addAll(List.of(roles));
            return this;
        }

        /** Who made the row sees it, named by this column. */
        public Builder creator(String column) {
            this.creatorColumn = column;
            return this;
        }

        /** Customer users see rows whose column names their company. */
        public Builder customerAccount(String column) {
            this.customerAccountColumn = column;
            return this;
        }

        /** Only rows for which this holds are there at all; nobody sees the others, whatever their role. */
        public Builder presentWhen(String condition) {
            this.present = condition;
            return this;
        }

        /** The finished description. */
        public ProtectedTable build() {
            return new ProtectedTable(this);
        }
    }
}
