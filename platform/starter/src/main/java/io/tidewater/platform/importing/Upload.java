package io.tidewater.platform.importing;

import io.tidewater.platform.web.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file that has just been sent, on disk for as long as it is looked at. */
record Upload(Path path, String name) implements AutoCloseable {

    private static final int LONGEST_NAME = 200;

    static Upload of(@Nullable MultipartFile file) {
        if (file == null) {
            throw Problems.invalid("file", "required");
        }
        if (file.isEmpty()) {
            throw Problems.invalid("file", "file-empty");
        }
        try {
            Path path = Files.createTempFile("import", ".upload");
            file.transferTo(path);
            return new Upload(path, cleanName(file.getOriginalFilename()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Browsers of old send whole paths, others whatever they like. */
    private static String cleanName(@Nullable String sent) {
        String name = sent == null ? "" : sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\p{Cc}\\p{Cs}\"]", "").strip();
        name = name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
        return name.isEmpty() ? "import" : name;
    }

    InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
