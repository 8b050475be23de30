package io.tidewater.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
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
        assertThat(some.wants("tidewater.quarry.events", "stone.cut")).isTrue();
        assertThat(some.wants("tidewater.quarry.events", "stone.lost")).isFalse();
        assertThat(some.wants("tidewater.harbour.events", "stone.cut")).isFalse();

        EventSubscription all = EventSubscription.named("all")
                .onAny("quarry", message -> {})
                .onBatch("harbour", messages -> {})
                .build();
        assertThat(all.wants("tidewater.quarry.events", "stone.lost")).isTrue();
        assertThat(all.wants("tidewater.harbour.events", "ship.landed")).isTrue();
    }

    @Test
    void whatIsPassedOverIsNotWantedThere() {
        EventSubscription most = EventSubscription.named("most")
                .onAnyBut(Set.of("stone.cut"), "quarry", message -> {})
                .onAny("harbour", message -> {})
                .build();
        assertThat(most.wants("tidewater.quarry.events", "stone.cut")).isFalse();
        assertThat(most.wants("tidewater.quarry.events", "stone.lost")).isTrue();
        assertThat(most.wants("tidewater.harbour.events", "stone.cut")).isTrue();
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
