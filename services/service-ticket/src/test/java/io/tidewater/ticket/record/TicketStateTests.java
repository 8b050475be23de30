package io.tidewater.ticket.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The states of a ticket as the README draws them. */
class TicketStateTests {

    @Test
    void theReadmeDrawsTheTableOfStates() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        List<String> drawn = readme.lines()
                .filter(line -> line.contains("-->") && !line.contains("[*]"))
                .map(String::strip)
                .toList();
        assertThat(drawn).containsExactlyInAnyOrderElementsOf(arrows());
    }

    @Test
    void aClosedTicketTakesNothingButNotesUntilItIsReopened() {
        assertThat(Arrays.stream(TicketVerb.values())
                        .filter(verb -> TicketState.CLOSED.after(verb).isPresent()))
                .containsExactly(TicketVerb.NOTE, TicketVerb.REOPEN);
    }

    private static List<String> arrows() {
        return Arrays.stream(TicketState.values())
                .flatMap(from -> Arrays.stream(TicketState.values())
                        .filter(to -> to != from)
                        .map(to -> from.key() + " --> " + to.key() + ": " + verbs(from, to)))
                .filter(arrow -> !arrow.endsWith(": "))
                .toList();
    }

    private static String verbs(TicketState from, TicketState to) {
        return Arrays.stream(TicketVerb.values())
                .filter(verb -> from.after(verb).filter(to::equals).isPresent())
                .map(verb -> verb.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
