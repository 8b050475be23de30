package io.tidewater.local.image;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Files that are named by the hash of what they hold. */
record Blobs(Path directory) {

    /** A stored file. */
    record Blob(String hash, long size) {

        String digest() {
            return "sha256:" + hash;
        }

        String path() {
            return "blobs/sha256/" + hash;
        }
    }

    /** Writes a blob's content. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    Blob store(Content content) throws IOException {
        Path partial = Files.createTempFile(directory, "blob", ".partial");
        MessageDigest digest = sha256();
        try (var out = new DigestOutputStream(Files.newOutputStream(partial), digest)) {
            content.writeTo(out);
        }
        String hash = HexFormat.of().formatHex(digest.digest());
        var blob = new Blob(hash, Files.size(partial));
        Files.move(partial, file(blob), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        return blob;
    }

    Path file(Blob blob) {
        return directory.resolve(blob.hash());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
