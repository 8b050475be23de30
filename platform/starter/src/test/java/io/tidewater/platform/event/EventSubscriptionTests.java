package io.tidewater.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EventSubscriptionTests {

    private record Stone(String id) {}

    @Test
    void wantsWhatItHandlesAndNothingElse() {
        EventSubscription some = EventSubscription.named("some")
                .topic("quarry")
                .on("stone.cut", Stone.class, message -> {})
                .build();
        assertThat(some.topics()).containsExactly("tidewater.quarry.events");
        assertThat(some.wants(event("tidewater.quarry.events", "stone.cut", "{}")))
                .isTrue();
        assertThat(some.wants(event("tidewater.quarry.events", "stone.lost", "{}")))
                .isFalse();
        assertThat(some.wants(event("tidewater.harbour.events", "stone.cut", "{}")))
                .isFalse();

        EventSubscription all = EventSubscription.named("all")
                .onAny("quarry", message -> {})
                .onBatch("harbour", messages -> {})
                .build();
        assertThat(all.wants(event("tidewater.quarry.events", "stone.lost", "{}")))
                .isTrue();
        assertThat(all.wants(event("tidewater.harbour.events", "ship.landed", "{}")))
                .isTrue();
    }

    @Test
    void whatGivesTheFieldNoValueIsPassedOver() {
        EventSubscription owned = EventSubscription.named("owned")
                .onAnyWith("ownerId", "quarry", message -> {})
                .on("stone.cut", Stone.class, message -> {})
                .build();

        assertThat(owned.wants(stone("{\"ownerId\": \"7\"}"))).isTrue();
        assertThat(owned.wants(stone("{\"deep\":{\"ownerId\"\n:\t0}}"))).isTrue();
        assertThat(owned.wants(stone("{\"ownerId\": null, \"changes\": {\"ownerId\": {\"was\": 1}}}")))
                .isTrue();
        assertThat(owned.wants(stone("{\"ownerId\": null, \"name\": \"nothing\"}")))
                .isFalse();
        assertThat(owned.wants(stone("{\"name\": \"\\\"ownerId\\\": 7\"}"))).isFalse();
        assertThat(owned.wants(stone("{\"formerOwnerId\": 7, \"ownerIds\": [7]}")))
                .isFalse();
        assertThat(owned.wants(stone("\"ownerId\""))).isFalse();
        assertThat(owned.wants(stone("{\"ownerId\":"))).isFalse();
        assertThat(owned.wants(stone(""))).isFalse();
        assertThat(owned.wants(event("tidewater.quarry.events", "stone.cut", "{}")))
                .as("a type with a handler of its own")
                .isTrue();
    }

    private static Incoming stone(String json) {
        return event("tidewater.quarry.events", "stone.lost", json);
    }

    private static Incoming event(String topic, String type, String json) {
        return new Incoming(topic, "key", UUID.randomUUID(), type, Map.of(), json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatMakesNoSenseIsNotBuilt() {
        var builder = EventSubscription.named("odd");
        assertThatThrownBy(builder::build).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> builder.on("stone.cut", Stone.class, message -> {}))
                .isInstanceOf(IllegalStateException.class);
        builder.topic("quarry").on("stone.cut", Stone.class, message -> {});
        assertThatThrownBy(() -> builder.on("stone.cut", Stone.class, message -> {}))
                .isInstanceOf(IllegalStateException.class);
        builder.onBatch("quarry", messages -> {});
        assertThatThrownBy(builder::build).hasMessageContaining("both in batches and singly");
        assertThatThrownBy(() -> EventSubscription.named("No Name")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void groupsOfTwoServicesDiffer() {
        assertThat(SubscriberFactory.group("lead", "facts")).isEqualTo("lead.facts");
        assertThat(SubscriberFactory.group("lead", "lead.facts")).isEqualTo("lead.facts");
    }
}
