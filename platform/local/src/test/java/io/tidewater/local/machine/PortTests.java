package io.tidewater.local.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class PortTests {

    @Test
    void aTakenPortIsNotFreeAndAnswers() throws IOException {
        try (var socket = new ServerSocket(0)) {
            var port = new Port(socket.getLocalPort());

            assertThat(port.isFree()).isFalse();
            assertThat(port.answers()).isTrue();
        }
    }

    @Test
    void aFreePortIsFreeAndSilent() {
        Port port = Port.free();

        assertThat(port.isFree()).isTrue();
        assertThat(port.answers()).isFalse();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theHolderOfATakenPortIsNamed() throws IOException {
        try (var socket = new ServerSocket(0)) {
            assertThat(new Port(socket.getLocalPort()).holder())
                    .hasValueSatisfying(holder -> assertThat(holder)
                            .contains("java")
                            .contains(
                                    "(pid %d)".formatted(ProcessHandle.current().pid())));
        }
    }

    @Test
    void aFreePortHasNoHolder() {
        assertThat(Port.free().holder()).isEmpty();
    }
}
