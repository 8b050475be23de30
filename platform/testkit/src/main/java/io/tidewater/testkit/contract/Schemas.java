package io.tidewater.testkit.contract;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** JSON Schema 2020-12 with formats asserted, which the standard leaves to the reader. */
final class Schemas {

    private static final String META = "https://json-schema.org/draft/2020-12/schema";
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    private static final Map<JsonNode, Schema> COMPILED = new ConcurrentHashMap<>();

    private Schemas() {}

    /** What is wrong with the document by the schema. */
    static List<String> faults(JsonNode schema, JsonNode document) {
        return messages(COMPILED.computeIfAbsent(schema, REGISTRY::getSchema).validate(document));
    }

    /** What is wrong with the schema itself. */
    static List<String> faults(JsonNode schema) {
        return messages(REGISTRY.getSchema(SchemaLocation.of(META)).validate(schema));
    }

    private static List<String> messages(List<Error> errors) {
        return errors.stream().map(Error::toString).toList();
    }
}
