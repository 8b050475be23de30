package io.tidewater.platform.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tidewater.platform.web.ProblemException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class MappingTests {

    private static final List<ImportField> FIELDS = List.of(
            ImportField.text("name").require().synonyms("account", "公司名称"),
            ImportField.text("company").synonyms("account"),
            ImportField.date("closeOn").synonyms("close date"),
            ImportField.lookup("product"));

    private final MappingReader reader = new MappingReader(JsonMapper.builder().build());

    @Test
    void headersSuggestFieldsByNameLabelAndSynonymInAnyLanguage() {
        assertThat(suggest("公司名称", "close_date", "Produkt"))
                .containsEntry("公司名称", "name")
                .containsEntry("close_date", "closeOn")
                .containsEntry("Produkt", "product");
        assertThat(suggest("Close On", "whatever"))
                .containsEntry("Close On", "closeOn")
                .containsEntry("whatever", null);
    }

    @Test
    void aFieldIsSuggestedOnceAndRatherToTheColumnThatBearsItsName() {
        assertThat(suggest("Account", "Name"))
                .containsEntry("Account", "company")
                .containsEntry("Name", "name");
    }

    @Test
    void lineAndReasonAtTheEndAreOurOwnAndSuggestNothing() {
        List<ImportField> fields = List.of(ImportField.text("name"), ImportField.text("reason"));
        assertThat(MappingSuggestion.suggest(List.of("name", "line", "reason"), fields, Map.of()))
                .containsEntry("reason", null);
        assertThat(MappingSuggestion.suggest(List.of("name", "reason"), fields, Map.of()))
                .containsEntry("reason", "reason");
    }

    @Test
    void aFlatObjectIsAMappingOfColumns() {
        assertThat(reader.read("{\"A\": \"name\", \"B\": null}").columns())
                .containsEntry("A", "name")
                .containsEntry("B", null);
        assertThat(reader.read("{\"options\": \"name\"}").columns()).containsEntry("options", "name");
    }

    @Test
    void theFullFormIsReadWithNumbersAndFlagsAsTexts() {
        ImportMapping mapping = reader.read("""
                {"columns": {"A": "name"}, "values": {"product": {"GTXPro": "GTX Pro", "none": null}},
                 "defaults": {"closeOn": "2017-01-01"}, "lookups": {"product": "exact"}, "options": {"n": 5, "b": true}}""");
        assertThat(mapping.values()).isEqualTo(Map.of("product", Map.of("GTXPro", "GTX Pro", "none", "")));
        assertThat(mapping.lookups()).isEqualTo(Map.of("product", LookupRule.EXACT));
        assertThat(mapping.options()).isEqualTo(Map.of("n", "5", "b", "true"));
    }

    @Test
    void everyFaultOfAMappingIsNamedWithItsPlace() {
        assertThat(faults("{\"columns\": {\"A\": \"name\", \"B\": \"name\", \"C\": \"colour\", \"X\": \"product\"}}"))
                .containsExactlyInAnyOrder(
                        "mapping.name mapping-twice",
                        "mapping.columns.C mapping-field",
                        "mapping.columns.X mapping-column");
        assertThat(faults("{\"columns\": {\"B\": \"product\"}}")).containsExactly("mapping.name mapping-missing");
        assertThat(faults("""
                {"columns": {"A": "name"}, "values": {"x": {}}, "defaults": {"closeOn": "soon", "y": "1"},
                 "lookups": {"name": "exact"}, "options": {"z": "1", "dateOrder": "ymd", "zone": "Moon"}}"""))
                .containsExactlyInAnyOrder(
                        "mapping.values.x mapping-field",
                        "mapping.defaults.closeOn date",
                        "mapping.defaults.y mapping-field",
                        "mapping.lookups.name mapping-lookup",
                        "options.z option",
                        "options.dateOrder choice-of",
                        "options.zone value");
    }

    @Test
    void whatIsNoMappingIsRefused() {
        for (String text :
                List.of("", "[]", "1", "{", "null", "{\"columns\": {\"A\": {}}}", "{\"columns\": {}, \"x\": 1}")) {
            assertThatThrownBy(() -> reader.read(text)).as(text).isInstanceOf(ProblemException.class);
        }
        assertThatThrownBy(() -> reader.read("{\"lookups\": {\"product\": \"sometimes\"}}"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(ImportBench.rules(problem))
                                .containsExactly("mapping.lookups.product lookup-rule"));
    }

    @Test
    void lookupRulesFindWhatIsWrittenDifferentlyAndNeverGuessBetweenTwo() {
        Map<String, Integer> names = Map.of("GTX Pro", 1, "GTX Plus Pro", 2, "MG-Special", 3, "mg special", 4);
        LookupTable<Integer> table = LookupTable.of(LookupRule.IGNORE_SPACE_AND_PUNCTUATION, names);
        assertThat(table.find("GTXPro")).contains(1);
        assertThat(table.find("ｇｔｘ　ｐｒｏ")).contains(1);
        assertThat(table.find("GTX")).isEmpty();
        assertThat(table.find("MG-Special")).contains(3);
        assertThat(table.find("MGSpecial")).isEmpty();
        assertThat(table.isAmbiguous("MGSpecial")).isTrue();
        assertThat(LookupTable.of(LookupRule.IGNORE_CASE, names).find("gtx pro"))
                .contains(1);
        assertThat(LookupTable.of(LookupRule.IGNORE_CASE, names).find("GTXPro")).isEmpty();
        assertThat(LookupTable.of(LookupRule.EXACT, names).find("gtx pro")).isEmpty();
    }

    private static Map<String, String> suggest(String... columns) {
        return MappingSuggestion.suggest(List.of(columns), FIELDS, Map.of("product", List.of("Produkt", "产品")));
    }

    private List<String> faults(String mapping) {
        MappingCheck check = new MappingCheck(
                FIELDS,
                List.of(ImportOption.oneOf("dateOrder", "dmy", "mdy"), ImportOption.text("zone")),
                List.of("A", "B", "C"));
        return check.errors(reader.read(mapping)).stream()
                .map(error -> error.field() + " " + error.rule())
                .toList();
    }
}
