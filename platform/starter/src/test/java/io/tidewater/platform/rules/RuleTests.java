package io.tidewater.platform.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidewater.platform.scope.SqlPredicate;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class RuleTests {

    private static final Moment NOON = new Moment(Instant.parse("2026-03-01T12:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private static final RecordType TYPE = RecordType.named("lead")
            .text("company", "l.company")
            .text("city", "l.city")
            .number("score", "l.score")
            .money("amount", "l.amount")
            .flag("won", "l.won")
            .instant("createdAt", "l.created_at")
            .date("closeOn", "l.close_on")
            .id("ownerId", "l.owner_id")
            .choice("state", "l.state", "new", "open", "won")
            .texts("tags", "l.tags")
            .custom("custom", "l.custom")
            .build();

    private static final Map<String, Object> RECORD = new HashMap<>(Map.of(
            "company", "Südwind 100% GmbH",
            "score", 42,
            "amount", Map.of("value", "1250.50", "currency", "EUR"),
            "won", true,
            "createdAt", Instant.parse("2026-02-27T09:00:00Z"),
            "closeOn", LocalDate.parse("2026-03-15"),
            "ownerId", UUID.fromString("00000000-0000-7000-8000-000000000001"),
            "state", "open",
            "tags", List.of("vip", "east"),
            "custom", Map.of("colour", "red", "size", 12, "since", "2026-01-31", "multi", List.of("a", 5))));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "company == \"Südwind 100% GmbH\" && score >= 42",
                "company.contains('0% G') && company.startsWith('Süd') && company.endsWith('GmbH')",
                "company.lowerAscii().contains('gmbh') && size(company) == 17",
                "company.matches('^S.*[0-9]+%') && 'vip' in tags && size(tags) == 2",
                "amount > 1250.49 && amount * 2 == 2501 && amount / 3 == 416.8333333333 && score % 5 == 2",
                "won && won == true && !(won == false)",
                "createdAt < now && now - createdAt > duration('2d') && createdAt + duration('52h') > now",
                "createdAt >= timestamp('2026-02-27T09:00:00Z') && createdAt > '2026-02-27' && createdAt < today",
                "closeOn == '2026-03-15' && closeOn - today == duration('14d') && closeOn > date('2026-03-14')",
                "ownerId == '00000000-0000-7000-8000-000000000001' && ownerId in ['00000000-0000-7000-8000-000000000001']",
                "state in ['new', 'open'] && !(state in []) && state != 'won'",
                "custom.colour == 'red' && custom['size'] > 11.5 && custom.since < date('2026-02-01')",
                "'a' in custom.multi && 5 in custom.multi && !('b' in custom.multi) && size(custom.multi) == 2",
                "custom.size != 'red' && !(custom.missing.deep == 1) && custom.missing == null && has(custom.colour)",
                "city == null && !has(city) && !(city == 'x') && city != 'x' && !(city < 'x') && city != company",
                "(score > 40 ? 'high' : 'low') == 'high' && company + '!' == 'Südwind 100% GmbH!'",
                "score / 0 == null && !(score / 0 > 1) && -score == -42"
            })
    void holds(String expression) {
        assertThat(Rule.compile(TYPE, expression).matches(RECORD, NOON)).isTrue();
        assertThat(Rule.compile(TYPE, "!(" + expression + ")").matches(RECORD, NOON))
                .isFalse();
        assertThat(Rule.checkForSql(TYPE, expression)).isEmpty();
    }

    @Test
    void saysWhichOneValueIsAskedFor() {
        assertThat(Rule.compile(TYPE, "state == 'new'").oneValue()).contains(new Rule.OneValue("state", "new"));
        assertThat(Rule.compile(TYPE, "state != 'new'").oneValue()).isEmpty();
        assertThat(Rule.compile(TYPE, "state == city").oneValue()).isEmpty();
        assertThat(Rule.compile(TYPE, "state == 'new' && score > 3").oneValue()).isEmpty();
    }

    @Test
    void readsRecordsThatCameAsJson() {
        Map<String, Object> record = new HashMap<>();
        JsonMapper.shared().readTree("""
                        {"company": "Acme", "amount": {"value": "5.10", "currency": "USD"}, "won": false, "city": null,
                         "createdAt": "2026-02-27T09:00:00+08:00", "closeOn": "2026-03-15", "tags": ["x"],
                         "custom": {"deep": {"er": 1.50}}}
                        """).properties().forEach(entry -> record.put(entry.getKey(), entry.getValue()));
        String expression = "company == 'Acme' && amount == 5.1 && !won && city == null && 'x' in tags"
                + " && createdAt == timestamp('2026-02-27T01:00:00Z') && custom.deep.er == 1.5";
        assertThat(Rule.compile(TYPE, expression).matches(record)).isTrue();
    }

    @Test
    void everyValueBecomesAParameter() {
        SqlPredicate sql = Rule.compile(TYPE, "company.contains(\"'; drop table lead; -- %_\") && score > 1.5")
                .toSql();
        assertThat(sql.sql()).isEqualTo("(l.company like :rule_0 and l.score > :rule_1)");
        assertThat(sql.params())
                .isEqualTo(Map.of("rule_0", "%'; drop table lead; -- \\%\\_%", "rule_1", new BigDecimal("1.5")));
    }

    @Test
    void plainConditionsStayUsableForIndexes() {
        assertThat(sqlOf("ownerId == '00000000-0000-7000-8000-000000000001' && createdAt > now - duration('3d')"))
                .isEqualTo("(l.owner_id = :rule_0 and l.created_at > :rule_1)");
        assertThat(sqlOf("'vip' in tags")).isEqualTo("l.tags @> array[cast(:rule_0 as text)]");
        assertThat(sqlOf("custom.colour == 'red'")).startsWith("l.custom @> jsonb_build_object(");
    }

    @Test
    void namesItsFieldsAndKeepsItsParametersApart() {
        Rule rule = Rule.compile(TYPE, "score > 1 || custom.x == 'a'");
        assertThat(rule.fields()).containsExactlyInAnyOrder("score", "custom");
        SqlPredicate both = rule.toSql().and(rule.toSql("view_", NOON));
        assertThat(both.params()).hasSize(6);
        assertThat(Rule.compile(TYPE, "score > 1 || custom.x == 'a'")).isSameAs(rule);
    }

    private static String sqlOf(String expression) {
        return Rule.compile(TYPE, expression).toSql().sql();
    }
}
