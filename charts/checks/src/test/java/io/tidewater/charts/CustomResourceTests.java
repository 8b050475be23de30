package io.tidewater.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.mirrormaker2.KafkaMirrorMaker2;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the operators are asked for has the fields that they know: Strimzi's by its own model, the others' by a schema of what
 * the charts use.
 */
class CustomResourceTests {

    private static final Map<String, Class<?>> STRIMZI = Map.of(
            "Kafka", Kafka.class,
            "KafkaNodePool", KafkaNodePool.class,
            "KafkaTopic", KafkaTopic.class,
            "KafkaUser", KafkaUser.class,
            "KafkaMirrorMaker2", KafkaMirrorMaker2.class);

    private static final Path SCHEMAS = Helm.CHARTS.resolve("checks/src/test/resources/schemas");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final JsonMapper JSON = new JsonMapper();

    /** Strimzi's classes take whatever they do not know as a further property; here nothing may be further. */
    private static final ObjectMapper STRICT = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .setAnnotationIntrospector(new JacksonAnnotationIntrospector() {
                @Override
                public Boolean hasAnySetter(Annotated annotated) {
                    return false;
                }
            });

    static final Set<String> KINDS = kinds();

    static Stream<Region> regions() {
        return Region.sizes();
    }

    @ParameterizedTest
    @MethodSource("regions")
    void everyFieldIsOneThatItsOperatorKnows(Region region) throws IOException {
        for (Manifest object : region.rendering().objects()) {
            Class<?> model = STRIMZI.get(object.kind());
            if (model != null) {
                read(object, model);
            } else if (KINDS.contains(object.apiVersion() + " " + object.kind())) {
                assertThat(faults(schema(object.kind()), object.json()))
                        .as(object.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void tinyAsksNoOperatorForAnything() {
        Rendering tiny = new Region("cn-east", "tiny").rendering();

        assertThat(tiny.objects().stream().map(object -> object.apiVersion() + " " + object.kind()))
                .doesNotContainAnyElementsOf(KINDS);
    }

    @Test
    void aMisspeltFieldIsFound() throws IOException {
        Rendering small = new Region("cn-east", "small").rendering();
        Manifest topic = small.kind("KafkaTopic").findFirst().orElseThrow();
        String misspelt = topic.json().toString().replace("\"partitions\"", "\"partition\"");
        assertThatThrownBy(() -> STRICT.readValue(misspelt, KafkaTopic.class)).hasMessageContaining("partition");

        Manifest cluster = small.kind("Cluster").findFirst().orElseThrow();
        String wrong = cluster.json().toString().replace("\"instances\"", "\"instance\"");
        assertThat(faults(schema("Cluster"), JSON.readTree(wrong))).isNotEmpty();
    }

    static List<String> faults(JsonNode schema, JsonNode object) {
        return REGISTRY.getSchema(schema).validate(object).stream()
                .map(Error::toString)
                .toList();
    }

    private static void read(Manifest object, Class<?> model) {
        try {
            assertThat(STRICT.readValue(object.json().toString(), model)).isNotNull();
        } catch (JsonProcessingException e) {
            throw new AssertionError(object + ": " + e.getMessage(), e);
        }
    }

    private static JsonNode schema(String kind) throws IOException {
        return JSON.readTree(Files.readString(SCHEMAS.resolve(kind + ".json")));
    }

    private static Set<String> kinds() {
        Set<String> kinds = new HashSet<>();
        STRIMZI.keySet().forEach(kind -> kinds.add("kafka.strimzi.io/v1 " + kind));
        try (Stream<Path> files = Files.list(SCHEMAS)) {
            files.forEach(file -> {
                String kind = file.getFileName().toString().replace(".json", "");
                JsonNode schema = JSON.readTree(file.toFile());
                kinds.add(schema.at("/properties/apiVersion/const").asString() + " " + kind);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Set.copyOf(kinds);
    }
}
