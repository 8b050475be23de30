package io.tidewater.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("P7 partial bodies")
class BodiesTests {

    record Boat(
            @Nullable @Size(max = 5) String name,
            @Nullable Integer masts,
            @Nullable Map<String, Object> custom) {}

    record Rename(
            @Nullable @JsonDeserialize(using = ClearedText.class)
            String name,

            @Nullable @JsonDeserialize(using = ClearedText.class)
            String port) {}

    private static final Boat NOW = new Boat("a name from before the rule", 2, Map.of("berth", "K4", "flag", "NL"));

    private final JsonMapper json = JsonMapper.shared();
    private final Bodies bodies =
            new Bodies(json, Validation.buildDefaultValidatorFactory().getValidator());

    @Test
    void whatIsNotSentStaysAndWhatIsNullIsCleared() {
        Boat after = merged("{\"masts\": null}");

        assertThat(after.masts()).isNull();
        assertThat(after.name()).isEqualTo(NOW.name());
        assertThat(after.custom()).isEqualTo(NOW.custom());
    }

    @Test
    void objectsAreMergedFieldByField() {
        assertThat(merged("{\"custom\": {\"berth\": \"K5\"}}").custom())
                .containsEntry("berth", "K5")
                .containsEntry("flag", "NL");
    }

    @Test
    void onlyWhatIsSentIsChecked() {
        assertThat(merged("{\"masts\": 3}").masts()).isEqualTo(3);
        assertThatThrownBy(() -> merged("{\"name\": \"too long\"}")).isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void nullIsAnEmptyTextAndNothingIsNothing() {
        assertThat(json.readValue("{\"name\": null}", Rename.class)).isEqualTo(new Rename("", null));
        assertThat(json.readValue("{\"port\": \"Ningbo\"}", Rename.class)).isEqualTo(new Rename(null, "Ningbo"));
    }

    @Test
    void aParameterThatIsNoTextIsTheCallersFault() {
        ProblemException problem = Faults.problem(new InvalidParameterException("Character decoding failed"));

        assertThat(problem.status()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(problem.errors()).extracting(FieldError::rule).containsExactly("text");
    }

    private Boat merged(String patch) {
        return bodies.merge(NOW, (ObjectNode) json.readTree(patch), Boat.class);
    }
}
