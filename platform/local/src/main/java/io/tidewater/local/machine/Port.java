package io.tidewater.local.machine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Optional;

/** A TCP port of this machine. */
public record Port(int number) {

    private static final int CONNECT_MILLIS = 500;

    /** A port that nothing listens on at this moment. */
    public static Port free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return new Port(socket.getLocalPort());
        } catch (IOException e) {
            throw new IllegalStateException("no free port", e);
        }
    }

    public boolean isFree() {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(number));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    public boolean answers() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), number), CONNECT_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Who listens on it, as `name (pid 4711)`; empty where the machine does not say. */
    public Optional<String> holder() {
        return SocketTable.listenerOf(number).map(ProcessTable::describe);
    }
}
