package io.tidewater.local.part;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/** Asks a Kafka broker which requests it knows: an open port alone does not say that it serves. */
final class BrokerProbe {

    private static final int TIMEOUT_MILLIS = 1000;
    private static final int REQUEST_BYTES = 10;
    private static final short API_VERSIONS = 18;
    private static final int CORRELATION = 4711;

    private BrokerProbe() {}

    static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("localhost", port), TIMEOUT_MILLIS);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            var request = new DataOutputStream(socket.getOutputStream());
            request.writeInt(REQUEST_BYTES);
            request.writeShort(API_VERSIONS);
            request.writeShort(0);
            request.writeInt(CORRELATION);
            request.writeShort(-1);
            request.flush();
            var answer = new DataInputStream(socket.getInputStream());
            return answer.readInt() > 0 && answer.readInt() == CORRELATION;
        } catch (IOException e) {
            return false;
        }
    }
}
