package io.tidewater.local.demo;

import io.tidewater.local.LocalException;
import io.tidewater.local.api.Answer;
import io.tidewater.local.api.Caller;
import io.tidewater.local.api.Directory;
import io.tidewater.local.supervise.Pause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A little believable data, sent through the gateway by the people of the demo region. What was done is remembered beside
 * the data, so that a later start does only what is missing.
 */
public final class DemoData {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int PAUSE_MILLIS = 400;
    private static final int CONFLICT = 409;

    /** In all, for steps that have to wait until a neighbour heard of an earlier one. */
    private static final Duration WAITING = Duration.ofSeconds(30);

    private final Function<String, Caller> people;
    private final Directory directory;
    private final Path memory;
    private final Clock clock;
    private final Instant givingUpAt;

    public DemoData(Function<String, Caller> people, Directory directory, Path memory, Clock clock) {
        this.people = people;
        this.directory = directory;
        this.memory = memory;
        this.clock = clock;
        this.givingUpAt = clock.instant().plus(WAITING);
    }

    /** Does what is missing; answers a line per step that did not succeed. */
    public List<String> load() {
        ObjectNode brought = remembered();
        var failures = new ArrayList<String>();
        for (DemoStep step : DemoStep.all()) {
            if (!brought.has(step.name())) {
                try {
                    brought.set(step.name(), perform(step.filled(new Placeholders(brought, clock))));
                    Files.writeString(memory, brought.toString());
                } catch (LocalException | IOException e) {
                    failures.add(step.name() + ": " + e.getMessage());
                }
            }
        }
        return failures;
    }

    private JsonNode perform(DemoStep step) {
        if (step.isAttribute()) {
            directory.attribute(step.text("person"), step.text("attribute"), step.text("value"));
            return JSON.createObjectNode().put("done", true);
        }
        Answer answer = send(step);
        while (mayStillSucceed(answer) && clock.instant().isBefore(givingUpAt)) {
            Pause.millis(PAUSE_MILLIS);
            answer = send(step);
        }
        JsonNode body = answer.require("POST " + step.text("post"));
        return body.isObject() ? body : JSON.createObjectNode();
    }

    /** A conflict stays one; what is unknown or incomplete may only not have been heard of yet. */
    private static boolean mayStillSucceed(Answer answer) {
        return !answer.succeeded() && answer.status() != CONFLICT;
    }

    private Answer send(DemoStep step) {
        return people.apply(step.text("as"))
                .post(step.text("post"), step.content().path("body"), "demo-" + step.name());
    }

    private ObjectNode remembered() {
        try {
            Files.createDirectories(memory.getParent());
            return Files.exists(memory)
                    ? (ObjectNode) JSON.readTree(Files.readString(memory))
                    : JSON.createObjectNode();
        } catch (IOException e) {
            throw new LocalException("cannot read " + memory, e);
        }
    }
}
