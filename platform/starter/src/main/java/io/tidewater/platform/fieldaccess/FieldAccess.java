package io.tidewater.platform.fieldaccess;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.tidewater.platform.data.AfterCommit;
import io.tidewater.platform.data.Instants;
import io.tidewater.platform.event.EventLog;
import io.tidewater.platform.event.NewEvent;
import io.tidewater.platform.event.RecordedEvent;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Roles;
import io.tidewater.platform.search.SearchPart;
import io.tidewater.platform.web.Problems;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rules of fields (P3); on other instances a change holds within a second. */
public class FieldAccess {

    private static final TypeReference<List<FieldRule>> RULES = new TypeReference<>() {};
    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final int HISTORY = 200;
    private static final Set<String> ROLES = Set.of(
            Roles.SALES_REP,
            Roles.TELESALES,
            Roles.SALES_MANAGER,
            Roles.MARKETER,
            Roles.SERVICE_AGENT,
            Roles.TECHNICIAN,
            Roles.DELIVERY_LEAD,
            Roles.FINANCE,
            Roles.ANALYST,
            Roles.PARTNER,
            Roles.CUSTOMER,
            Roles.ADMIN);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final EventLog events;
    private final Clock clock;
    private final LoadingCache<String, FieldRules> inForce;

    FieldAccess(JdbcClient jdbc, JsonMapper json, EventLog events, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.events = events;
        this.clock = clock;
        this.inForce = Caffeine.newBuilder().expireAfterWrite(FRESH).build(this::load);
    }

    /** The rules that hold now. */
    public FieldRules inForce(String recordType) {
        return inForce.get(recordType);
    }

    /** The fields of a record type that the person may not write, with what they may do; empty for most people. */
    public Map<String, Access> restrictions(String recordType, Person person) {
        FieldRules rules = inForce(recordType);
        if (rules.items().isEmpty() || person.has(Roles.SERVICE)) {
            return Map.of();
        }
        Set<String> roles = new HashSet<>(person.roles());
        roles.retainAll(ROLES);
        return rules.restrictions(roles);
    }

    /** A record as the person may see it, for files and messages; the tree itself is changed. */
    public JsonNode shown(String recordType, Person person, JsonNode record) {
        Map<String, Access> restricted = restrictions(recordType, person);
        return restricted.isEmpty() ? record : new Masks(restricted).apply(record);
    }

    /** Refuses with 403 when one of the fields may not be written by the person. */
    public void requireWritable(String recordType, Person person, Collection<String> fields) {
        Map<String, Access> restricted = restrictions(recordType, person);
        fields.stream().filter(restricted::containsKey).findFirst().ifPresent(field -> {
            throw Problems.forbidden("field-read-only", field);
        });
    }

    /** Refuses an expression that reads a field the person may not see, since its answer would tell the value. */
    public void requireReadable(String recordType, Person person, @Nullable String expression) {
        if (expression == null) {
            return;
        }
        restrictions(recordType, person).forEach((field, access) -> {
            String name = field.substring(field.indexOf('.') + 1);
            if (!access.readable() && expression.matches("(?s).*\\b\\Q" + name + "\\E\\b.*")) {
                throw Problems.forbidden("field-hidden", field);
            }
        });
    }

    /** What of a record's search the person may not see, by the part that each field is found by. */
    public Set<SearchPart> unsearchable(String recordType, Person person, Map<String, SearchPart> parts) {
        Set<SearchPart> hidden = EnumSet.noneOf(SearchPart.class);
        restrictions(recordType, person).forEach((field, access) -> {
            SearchPart part = parts.get(field);
            if (part != null && !access.readable()) {
                hidden.add(part);
            }
        });
        return hidden;
    }

    @Transactional
    FieldRules replace(String recordType, Set<String> allowed, List<FieldRule> rules, String by) {
        FieldRules wanted = new FieldRules(0, rules);
        for (int i = 0; i < rules.size(); i++) {
            FieldRule rule = rules.get(i);
            if (!allowed.contains(rule.field()) && !rule.field().startsWith("custom.")) {
                throw Problems.invalid("items[" + i + "].field", "unknown");
            }
            if (!ROLES.contains(rule.role())) {
                throw Problems.invalid("items[" + i + "].role", "unknown");
            }
        }
        if (!wanted.twice().isEmpty()) {
            throw Problems.invalid("items", "twice", wanted.twice().iterator().next());
        }
        jdbc.sql("""
                        insert into field_access (record_type, rules, by_user, at)
                        values (:type, cast(:rules as jsonb), :by, :at)""")
                .param("type", recordType)
                .param("rules", json.writeValueAsString(rules))
                .param("by", by)
                .param("at", Instants.toSql(clock.instant()))
                .update();
        AfterCommit.run(inForce::invalidateAll);
        FieldRules saved = load(recordType);
        events.append(NewEvent.of(
                "field-access.changed", key(recordType), new Told(recordType, saved.version(), by, saved.items())));
        return saved;
    }

    @Transactional(readOnly = true)
    List<RecordedEvent> history(String recordType) {
        return events.history(key(recordType), HISTORY, null);
    }

    private FieldRules load(String recordType) {
        return jdbc.sql("select version, rules from field_access where record_type = ? order by version desc limit 1")
                .params(recordType)
                .query((row, number) ->
                        new FieldRules(row.getLong("version"), json.readValue(row.getString("rules"), RULES)))
                .optional()
                .orElse(new FieldRules(0, List.of()));
    }

    private static String key(String recordType) {
        return recordType + "-field-access";
    }

    /** What the event says. */
    record Told(String recordType, long version, String byUserName, List<FieldRule> items) {}
}
