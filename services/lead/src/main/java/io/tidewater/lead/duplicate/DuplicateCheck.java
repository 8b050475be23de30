package io.tidewater.lead.duplicate;

import io.tidewater.lead.record.LeadProperties;
import io.tidewater.lead.record.LeadState;
import io.tidewater.lead.record.LeadTable;
import io.tidewater.lead.record.MatchKeys;
import io.tidewater.lead.record.Profile;
import io.tidewater.platform.data.Plans;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.scope.SqlPredicate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Finds leads, accounts and contacts that may be the same customer (L7), among those the scope holds: a warning about a record somebody may not see
 * would tell them that it exists.
 */
@Service
public class DuplicateCheck {

    private final JdbcClient jdbc;
    private final DuplicateRules rules;
    private final LeadProperties properties;

    DuplicateCheck(JdbcClient jdbc, DuplicateRules rules, LeadProperties properties) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.properties = properties;
    }

    /** The matches of the keys, those that stop a newcomer first; at most ten. */
    public List<Match> find(Scope scope, MatchKeys keys) {
        return find(scope, Newcomer.of(keys), rules.all());
    }

    /** As {@link #find(Scope, MatchKeys)}, with all that rules may compare. */
    public List<Match> find(Scope scope, Profile profile) {
        return find(scope, Newcomer.of(profile, properties.phoneRegion()), rules.all());
    }

    /** As {@link #find(Scope, MatchKeys)}, by rules that may not be in force. */
    List<Match> find(Scope scope, Newcomer who, List<DuplicateRule> tried) {
        MatchQuery query = new MatchQuery(scope);
        for (int i = 0; i < tried.size(); i++) {
            if (tried.get(i).enabled() && who.has(tried.get(i))) {
                query.add(i, tried.get(i), who);
            }
        }
        if (query.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(query.sql()).params(query.params()).query((row, number) -> match(row, tried)).list().stream()
                .sorted(Comparator.comparing(Match::blocks)
                        .reversed()
                        .thenComparing(Match::likeness, Comparator.reverseOrder()))
                .limit(MatchQuery.MOST)
                .toList();
    }

    private static Match match(ResultSet row, List<DuplicateRule> tried) throws SQLException {
        DuplicateRule rule = tried.get(row.getInt("rule"));
        String state = row.getString("state");
        return new Match(
                DuplicateRule.Target.of(row.getString("type")),
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("company"),
                row.getString("contact_name"),
                row.getObject("account_id", UUID.class),
                state == null ? null : LeadState.of(state),
                row.getString("owner_user_name"),
                rule.field(),
                rule.name(),
                rule.action(),
                Math.round(row.getDouble("likeness") * 100) / 100.0);
    }

    /**
     * Makes others who bring one of these keys wait until the transaction ends, so that two newcomers at the same moment
     * are compared with each other too. From here on the transaction keeps its plans.
     */
    public void reserve(Collection<MatchKeys> keys) {
        String[] exclusive = keys.stream()
                .flatMap(each -> each.exclusive().stream())
                .distinct()
                .sorted()
                .toArray(String[]::new);
        if (exclusive.length > 0) {
            jdbc.sql("""
                            select count(pg_advisory_xact_lock(hashtextextended(key, 7))), %s
                            from (select key from unnest(:keys) as key order by hashtextextended(key, 7)) k""".formatted(Plans.KEPT))
                    .param("keys", exclusive)
                    .query((row, number) -> row.getLong(1))
                    .single();
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
}
