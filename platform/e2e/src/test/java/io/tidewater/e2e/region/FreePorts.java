package io.tidewater.e2e.region;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.IntStream;

/** Ports that nobody listens on, below those the kernel hands out for connections. */
final class FreePorts {

    private static final int LOWEST = 20_000;
    private static final int SPAN = 10_000;
    private static final int TRIES = 100;

    private FreePorts() {}

    static List<Integer> find(int count) {
        var random = new SecureRandom();
        for (int i = 0; i < TRIES; i++) {
            int first = LOWEST + random.nextInt(SPAN);
            if (IntStream.range(first, first + count).allMatch(FreePorts::isFree)) {
                return IntStream.range(first, first + count).boxed().toList();
            }
        }
        throw new IllegalStateException("no free ports");
    }

    private static boolean isFree(int port) {
        try (var loopback = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
                var all = new ServerSocket()) {
            return loopback.isBound() && !all.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
