package io.tidewater.platform.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A request whose body was read once to take its fingerprint and can be read again by the controller. */
final class RereadableRequest extends HttpServletRequestWrapper {

    private final byte @Nullable [] body;

    private RereadableRequest(HttpServletRequest request, byte @Nullable [] body) {
        super(request);
        this.body = body;
    }

    /** Uploads are streamed on; their length and type stand in for their content. */
    static RereadableRequest of(HttpServletRequest request) throws IOException {
        String type = request.getContentType();
        boolean upload = type != null && type.startsWith("multipart/");
        if (upload) {
            receive(request);
        }
        return new RereadableRequest(
                request, upload ? null : request.getInputStream().readAllBytes());
    }

    /** An upload may take minutes to arrive; no transaction may be open and idle meanwhile. */
    private static void receive(HttpServletRequest request) {
        try {
            request.getParts();
        } catch (IOException | ServletException | IllegalStateException fault) {
            // The container remembers it and tells the controller's side, where it is worded.
            request.setAttribute(RereadableRequest.class.getName(), fault);
        }
    }

    String fingerprint() {
        byte[] content = body == null ? ("length " + getContentLengthLong()).getBytes(StandardCharsets.UTF_8) : body;
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException(fault);
        }
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return body == null ? super.getInputStream() : new Replay(body);
    }

    private static final class Replay extends ServletInputStream {

        private final ByteArrayInputStream content;

        Replay(byte[] content) {
            this.content = new ByteArrayInputStream(content);
        }

        @Override
        public int read() {
            return content.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return content.read(target, offset, length);
        }

        @Override
        public boolean isFinished() {
            return content.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("the body is already here");
        }
    }
}
