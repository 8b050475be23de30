package io.tidewater.platform.rules;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.tidewater.platform.scope.SqlPredicate;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A condition a person wrote, checked against the fields of a record type: it decides about a record in memory and
 * about rows in SQL, with the same answer.
 *
 * <p>What is absent: a comparison or a text test with an absent value does not hold, its negation does ({@code a != b}
 * is {@code !(a == b)}), arithmetic with an absent value is absent, an absent flag does not hold, {@code x == null} and
 * {@code !has(x)} ask for absence. Nothing is ever unknown.
 *
 * <p>Numbers are exact decimals; a quotient is cut off after ten decimals and division by zero is absent. Text is
 * compared by code point, upper and lower case differ. A custom value of another kind than the one it is compared with
 * counts as absent. Instants are precise to the microsecond.
 */
public final class Rule {

    private static final Cache<Key, Rule> COMPILED = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    private final String expression;
    private final Condition condition;
    private final Set<String> fields;

    private Rule(String expression, Condition condition, Set<String> fields) {
        this.expression = expression;
        this.condition = condition;
        this.fields = Set.copyOf(fields);
    }

    /** Reads and checks an expression; results are kept, so this may be called for every request. */
    public static Rule compile(RecordType type, String expression) throws RuleException {
        return COMPILED.get(new Key(type, expression), Rule::compiled);
    }

    /** What is wrong with an expression; empty when it can be used in memory. */
    public static List<RuleError> check(RecordType type, String expression) {
        try {
            compile(type, expression);
            return List.of();
        } catch (RuleException e) {
            return e.errors();
        }
    }

    /** What is wrong with an expression for use on sets of records; empty when SQL can say it. */
    public static List<RuleError> checkForSql(RecordType type, String expression) {
        try {
            compile(type, expression).toSql();
            return List.of();
        } catch (RuleException e) {
            return e.errors();
        }
    }

    public String expression() {
        return expression;
    }

    /** The names of the fields it reads. */
    public Set<String> fields() {
        return fields;
    }

    /** The one value a field must have, if the expression asks no more: {@code state == "new"}. */
    public Optional<OneValue> oneValue() {
        return condition instanceof Comparison comparison ? comparison.oneValue() : Optional.empty();
    }

    /**
     * A field that must be equal to a value.
     *
     * @param field the field's name
     */
    public record OneValue(String field, Object value) {}

    public boolean matches(Map<String, ?> record) {
        return matches(record, Moment.present());
    }

    public boolean matches(Map<String, ?> record, Moment moment) {
        return condition.holds(new Facts(record, moment));
    }

    /** The condition for a {@code where} clause, with parameters {@code rule_0}, {@code rule_1} and so on. */
    public SqlPredicate toSql() {
        return toSql(Moment.present());
    }

    public SqlPredicate toSql(Moment moment) {
        return toSql("rule_", moment);
    }

    /** With parameters of another name, so that several rules fit into one statement. */
    public SqlPredicate toSql(String prefix, Moment moment) {
        SqlText out = new SqlText(prefix, moment);
        return new SqlPredicate(out.of(condition), out.params());
    }

    private static Rule compiled(Key key) {
        Syntax.Parsed parsed = Syntax.parse(key.expression());
        Reading reading = new Reading(key.type(), parsed.source());
        Condition condition = new ConditionReader(reading).read(parsed.root(), 0);
        return new Rule(key.expression(), condition, reading.fields());
    }

    private record Key(RecordType type, String expression) {}
}
