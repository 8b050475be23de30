package io.tidewater.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
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
        assertThat(wants(some, "tidewater.quarry.events", "stone.cut", "{}")).isTrue();
        assertThat(wants(some, "tidewater.quarry.events", "stone.lost", "{}")).isFalse();
        assertThat(wants(some, "tidewater.harbour.events", "stone.cut", "{}")).isFalse();

        EventSubscription all = EventSubscription.named("all")
                .onAny("quarry", message -> {})
                .onBatch("harbour", messages -> {})
                .build();
        assertThat(wants(all, "tidewater.quarry.events", "stone.lost", "{}")).isTrue();
        assertThat(wants(all, "tidewater.harbour.events", "ship.landed", "{}")).isTrue();
    }

    @Test
    void whatGivesTheFieldNoValueIsPassedOver() {
        EventSubscription owned = EventSubscription.named("owned")
                .onAnyWith("ownerId", "quarry", message -> {})
                .on("stone.cut", Stone.class, message -> {})
                .build();

        assertThat(wantsStone(owned, "{\"ownerId\": \"7\"}")).isTrue();
        assertThat(wantsStone(owned, "{\"deep\":{\"ownerId\"\n:\t0}}")).isTrue();
        assertThat(wantsStone(owned, "{\"ownerId\": null, \"changes\": {\"ownerId\": {\"was\": 1}}}"))
                .isTrue();
        assertThat(wantsStone(owned, "{\"ownerId\": null, \"name\": \"nothing\"}"))
                .isFalse();
        assertThat(wantsStone(owned, "{\"name\": \"\\\"ownerId\\\": 7\"}")).isFalse();
        assertThat(wantsStone(owned, "{\"formerOwnerId\": 7, \"ownerIds\": [7]}"))
                .isFalse();
        assertThat(wantsStone(owned, "\"ownerId\"")).isFalse();
        assertThat(wantsStone(owned, "{\"ownerId\":")).isFalse();
        assertThat(wantsStone(owned, "")).isFalse();
        assertThat(wants(owned, "tidewater.quarry.events", "stone.cut", "{}"))
                .as("a type with a handler of its own")
                .isTrue();
    }

    private static boolean wantsStone(EventSubscription consumer, String json) {
        return wants(consumer, "tidewater.quarry.events", "stone.lost", json);
    }

    private static boolean wants(EventSubscription consumer, String topic, String type, String json) {
        return consumer.wants(topic, type, json.getBytes(StandardCharsets.UTF_8));
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
