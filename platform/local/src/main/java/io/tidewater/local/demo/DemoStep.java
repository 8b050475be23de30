package io.tidewater.local.demo;

import io.tidewater.local.LocalException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One request of the demo data: who sends what where. Its name is how later steps refer to what it brought. */
record DemoStep(String name, JsonNode content) {

    private static final String RESOURCE = "/demo/region.json";

    /** All steps in their order. */
    static List<DemoStep> all() {
        try (InputStream resource = DemoStep.class.getResourceAsStream(RESOURCE)) {
            var steps = new ArrayList<DemoStep>();
            for (JsonNode step : JsonMapper.shared().readTree(resource)) {
                steps.add(new DemoStep(step.path("name").asString(), step));
            }
            return steps;
        } catch (IOException e) {
            throw new LocalException("cannot read " + RESOURCE, e);
        }
    }

    DemoStep filled(Placeholders placeholders) {
        return new DemoStep(name, JsonMapper.shared().readTree(placeholders.fill(content.toString())));
    }

    String text(String field) {
        return content.path(field).asString();
    }

    /** True for a step that says something of a person and sends nothing to a service. */
    boolean isAttribute() {
        return content.has("attribute");
    }
}
