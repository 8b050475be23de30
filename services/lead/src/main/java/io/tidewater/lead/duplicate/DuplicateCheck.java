package io.tidewater.lead.duplicate;

import io.tidewater.lead.record.LeadState;
import io.tidewater.lead.record.LeadTable;
import io.tidewater.lead.record.MatchKeys;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.scope.SqlPredicate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Finds leads that may be the same customer (L7), among those the scope holds: a warning about a record somebody may not see
 * would tell them that it exists.
 */
@Service
public class DuplicateCheck {

    private static final int MOST = 10;

    private final JdbcClient jdbc;
    private final DuplicateRules rules;

    DuplicateCheck(JdbcClient jdbc, DuplicateRules rules) {
        this.jdbc = jdbc;
        this.rules = rules;
    }

    /** The matches of the keys, those of earlier rules first; at most ten. */
    public List<Match> find(Scope scope, MatchKeys keys) {
        return find(scope, keys, rules.all());
    }

    /** As {@link #find(Scope, MatchKeys)}, by rules that may not be in force. */
    List<Match> find(Scope scope, MatchKeys keys, List<DuplicateRule> tried) {
        List<DuplicateRule> usable = tried.stream()
                .filter(rule -> rule.enabled() && key(keys, rule.field()) != null)
                .toList();
        if (usable.isEmpty()) {
            return List.of();
        }
        List<String> branches = new ArrayList<>();
        Map<String, Object> params = new HashMap<>();
        SqlPredicate visible = LeadTable.PROTECTED.visibleTo(scope);
        for (int i = 0; i < usable.size(); i++) {
            DuplicateRule.Field field = usable.get(i).field();
            params.put("key" + i, Objects.requireNonNull(key(keys, field)));
            branches.add(
                    "(select " + i + " as rule, l.id, l.number, l.company, l.contact_name, l.state, l.owner_user_name"
                            + " from lead l where l." + column(field) + " = :key" + i + " and " + visible.sql()
                            + " limit " + MOST
                            + ")");
        }
        params.putAll(visible.params());
        return jdbc
                .sql("select distinct on (id) * from (" + String.join(" union all ", branches)
                        + ") m order by id, rule")
                .params(params)
                .query((row, number) -> new Match(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getString("company"),
                        row.getString("contact_name"),
                        LeadState.of(row.getString("state")),
                        row.getString("owner_user_name"),
                        usable.get(row.getInt("rule")).field(),
                        usable.get(row.getInt("rule")).action()))
                .list()
                .stream()
                .sorted((one, other) -> Boolean.compare(other.blocks(), one.blocks()))
                .limit(MOST)
                .toList();
    }

    /**
     * Makes others who bring one of these keys wait until the transaction ends, so that two newcomers at the same moment
     * are compared with each other too.
     */
    public void reserve(Collection<MatchKeys> keys) {
        String[] exclusive = keys.stream()
                .flatMap(each -> each.exclusive().stream())
                .distinct()
                .sorted()
                .toArray(String[]::new);
        if (exclusive.length > 0) {
            jdbc.sql("""
                            select count(pg_advisory_xact_lock(hashtextextended(key, 7)))
                            from (select key from unnest(:keys) as key order by hashtextextended(key, 7)) k""").param("keys", exclusive).query(Long.class).single();
        }
    }

    /**
     * Which of many keys belong to leads in scope, for imports: the key's {@link #names} to the lead's id. Only phone, mail
     * and external id count; a company has many people.
     */
    public Map<String, UUID> known(Scope scope, List<MatchKeys> keys, List<String> externalIds) {
        SqlPredicate visible = LeadTable.PROTECTED.visibleTo(scope);
        Map<String, UUID> known = new HashMap<>();
        jdbc.sql("select 'phone:' || l.phone_key as name, l.id from lead l where l.phone_key = any(:phones) and "
                        + visible.sql() + " union all select 'email:' || l.email_key, l.id from lead l"
                        + " where l.email_key = any(:emails) and " + visible.sql()
                        + " union all select 'id:' || l.external_id, l.id from lead l"
                        + " where l.external_id = any(:externalIds) and " + visible.sql())
                .params(visible.params())
                .param(
                        "phones",
                        keys.stream()
                                .map(MatchKeys::phone)
                                .filter(Objects::nonNull)
                                .toArray(String[]::new))
                .param(
                        "emails",
                        keys.stream()
                                .map(MatchKeys::email)
                                .filter(Objects::nonNull)
                                .toArray(String[]::new))
                .param("externalIds", externalIds.toArray(String[]::new))
                .query(row -> {
                    known.put(row.getString("name"), row.getObject("id", UUID.class));
                });
        return known;
    }

    /** The names under which {@link #known} lists a lead with these keys. */
    public static List<String> names(MatchKeys keys, @Nullable String externalId) {
        List<String> names = new ArrayList<>();
        if (keys.phone() != null) {
            names.add("phone:" + keys.phone());
        }
        if (keys.email() != null) {
            names.add("email:" + keys.email());
        }
        if (externalId != null) {
            names.add("id:" + externalId);
        }
        return names;
    }

    private static @Nullable String key(MatchKeys keys, DuplicateRule.Field field) {
        return switch (field) {
            case PHONE -> keys.phone();
            case EMAIL -> keys.email();
            case COMPANY -> keys.company();
        };
    }

    private static String column(DuplicateRule.Field field) {
        return field.key() + "_key";
    }
}
