package io.tidewater.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class CausationTests {

    @Test
    void outsideOfAnyWorkTheSystemActs() {
        assertThat(Causation.actor()).isEqualTo("system");
        assertThat(Causation.cause()).isNull();
        assertThat(Causation.depth()).isZero();
    }

    @Test
    void workKnowsItsActorAndWhatComesAfterDoesNot() throws Exception {
        String inside = Causation.as(
                "ann",
                "request:1",
                2,
                "00-a-b-01",
                () -> Causation.actor() + Causation.cause() + Causation.depth() + Causation.trace());
        assertThat(inside).isEqualTo("annrequest:1200-a-b-01");
        assertThat(Causation.actor()).isEqualTo("system");
    }

    @Test
    void innerWorkIsDoneByTheInnerActor() throws Exception {
        String actors = Causation.as(
                "ann", null, 0, () -> Causation.as("ben", null, 0, Causation::actor) + " for " + Causation.actor());
        assertThat(actors).isEqualTo("ben for ann");
    }

    @Test
    void anotherThreadIsNobodysButTheSystems() throws Exception {
        AtomicReference<String> elsewhere = new AtomicReference<>();
        Causation.as("ann", null, 0, () -> {
            Thread.ofVirtual().start(() -> elsewhere.set(Causation.actor())).join();
            return null;
        });
        assertThat(elsewhere).hasValue("system");
        Causation.asSystem("sweeper", () -> elsewhere.set(Causation.actor()));
        assertThat(elsewhere).hasValue("system:sweeper");
    }

    @Test
    void aFailureComesOutAsItIs() {
        assertThatThrownBy(() -> Causation.as("ann", null, 0, () -> {
                    throw new IOException("broken");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("broken");
    }
}
