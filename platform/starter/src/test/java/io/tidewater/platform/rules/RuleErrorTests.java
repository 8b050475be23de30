package io.tidewater.platform.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleErrorTests {

    private static final RecordType TYPE = RecordType.named("deal")
            .text("company", "company")
            .number("score", "score")
            .money("amount", "amount")
            .flag("won", "won")
            .instant("createdAt", "created_at")
            .date("closeOn", "close_on")
            .id("ownerId", "owner_id")
            .choice("stage", "stage", "new", "proposal", "won")
            .texts("tags", "tags")
            .custom("custom", "custom")
            .build();

    /** Expression, code, the text the error points at, suggestion. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            nullValues = "-",
            value = {
                "compny == 'x' ; unknown-field ; compny ; company",
                "stage == new ; unknown-field ; new ; \"new\"",
                "stage == 'propsal' ; unknown-choice ; 'propsal' ; \"proposal\"",
                "stage in ['new', 'lost'] ; unknown-choice ; 'lost' ; -",
                "score = 5 ; unexpected ; = ; ==",
                "score == 5 and won ; unexpected ; and ; &&",
                "score <> 5 ; unexpected ; <> ; !=",
                "company == “x” ; unexpected ; “ ; \"",
                "(score == 1 ; bracket-not-closed ; ~~ ; -",
                "score == ; ends-too-early ; ~~ ; -",
                "company == \"x ; text-not-closed ; \"x ; -",
                "score > \"5\" ; mismatch ; \"5\" ; 5",
                "company == 5 ; mismatch ; 5 ; \"5\"",
                "won == 'yes' ; mismatch ; 'yes' ; -",
                "closeOn < createdAt ; mismatch ; closeOn ; -",
                "ownerId == 'me' ; not-a.ID ; 'me' ; -",
                "closeOn > '2026-02-30' ; not-a.DATE ; '2026-02-30' ; -",
                "createdAt > timestamp('yesterday') ; not-a.INSTANT ; 'yesterday' ; -",
                "now - createdAt > duration('3 days') ; not-a.DURATION ; '3 days' ; -",
                "company.contain('x') ; unknown-function ; contain ; contains",
                "tags.contains('x') ; text-test-on-list ; tags.contains('x') ; 'x' in tags",
                "contains(company, 'x') ; text-test ; contains ; -",
                "score ; no-condition ; score ; -",
                "won < true ; no-order ; won ; -",
                "tags == ['a'] ; list-alone ; ['a'] ; -",
                "custom.a == custom.b ; two-custom-values ; custom.b ; -",
                "custom == null ; custom-alone ; custom ; custom.key",
                "company.name == 'x' ; no-member ; company.name ; -",
                "score in [1, 'a'] ; mismatch ; 'a' ; -",
                "score in [1, amount] ; list-element ; amount ; -",
                "company + 1 == 'x' ; wrong-kind ; 1 ; -",
                "closeOn + 1 > today ; no-sum ; closeOn + 1 ; -",
                "company.matches('[') ; pattern-wrong ; '[' ; -",
                "score > 1e40 ; number-range ; 1e40 ; -",
                "if == 1 ; reserved-word ; if ; -",
                "size(score) > 1 ; wrong-kind ; score ; -",
                "tags.exists(t, t == 'a') ; unknown-function ; exists ; -"
            })
    void saysWhereAndWhat(String expression, String code, String place, @Nullable String suggestion) {
        List<RuleError> errors = Rule.check(TYPE, expression);
        assertThat(errors).hasSize(1);
        RuleError error = errors.getFirst();
        assertThat(error.code()).isEqualTo(code);
        assertThat(expression.substring(error.position(), error.position() + error.length()))
                .isEqualTo(place);
        assertThat(error.suggestion()).isEqualTo(suggestion);
        assertThat(error.message()).isNotBlank();
        assertThat(error.message(Locale.CHINESE)).isNotBlank().isNotEqualTo(error.message());
    }

    @Test
    void reportsBothSidesOfAJunctionAtOnce() {
        assertThat(Rule.check(TYPE, "compny == 'x' && scor > 1")).hasSize(2);
    }

    @Test
    void countsPositionsAsABrowserDoes() {
        String expression = "company == '😀' && scor > 1";
        RuleError error = Rule.check(TYPE, expression).getFirst();
        assertThat(expression.substring(error.position())).startsWith("scor > 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "company.matches('(?i)acme')",
                "company.matches('\\\\bacme')",
                "company.matches('a*?b')",
                "company.matches('\\\\pL')",
                "createdAt + (now - createdAt) > now"
            })
    void whatSqlCannotSayIsRefusedForSetsOnly(String expression) {
        assertThat(Rule.check(TYPE, expression)).isEmpty();
        assertThat(Rule.checkForSql(TYPE, expression)).hasSize(1).first().satisfies(error -> {
            assertThat(error.code()).startsWith("sql-");
            assertThat(error.length()).isPositive();
        });
    }

    @Test
    void boundsWhatAnExpressionMayCost() {
        assertThat(codeOf("score == 1" + " && score == 1".repeat(300))).isEqualTo("too-many-parts");
        assertThat(codeOf("score > 1" + " + 1".repeat(2_400))).isEqualTo("too-deep");
        assertThat(codeOf("(".repeat(200) + "won" + ")".repeat(200))).isEqualTo("too-deep");
        assertThat(codeOf("!".repeat(9_001) + "won")).isNotEqualTo("unknown");
        assertThat(codeOf("won" + " ".repeat(10_000))).isEqualTo("too-long");
        assertThat(codeOf("score in [" + "1,".repeat(501) + "1]")).isEqualTo("list-too-long");
        assertThat(codeOf("company.matches('" + "a".repeat(300) + "')")).isEqualTo("pattern-too-long");
        assertThat(codeOf("company == '\\u0000'")).isEqualTo("unstorable-character");
        assertThat(codeOf("company == '\u0000'")).isEqualTo("unstorable-character");
        assertThat(codeOf(" ")).isEqualTo("empty");
    }

    @Test
    void sortingByAnUnknownFieldIsTheSameKindOfError() {
        assertThatExceptionOfType(RuleException.class)
                .isThrownBy(() -> TYPE.column("amuont"))
                .satisfies(e -> assertThat(e.errors().getFirst().suggestion()).isEqualTo("amount"))
                .withMessage("0: There is no field “amuont”. (did you mean amount?)");
        assertThat(TYPE.column("createdAt")).isEqualTo("created_at");
    }

    @Test
    void bothLanguagesSayEverything() {
        ResourceBundle english = ResourceBundle.getBundle("io.tidewater.platform.rules.messages", Locale.ROOT);
        ResourceBundle chinese = ResourceBundle.getBundle("io.tidewater.platform.rules.messages", Locale.CHINESE);
        assertThat(chinese.keySet()).isEqualTo(english.keySet());
        for (String key : english.keySet()) {
            assertThat(chinese.getString(key)).as(key).isNotEqualTo(english.getString(key));
        }
    }

    private static String codeOf(String expression) {
        return Rule.check(TYPE, expression).stream()
                .map(RuleError::code)
                .findFirst()
                .orElse("");
    }
}
