package io.tidewater.local.part;

import io.tidewater.local.LocalException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;

/** What a jar holds, as a short text: the same for the same entries, whenever they were packed. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(Path jar) {
        var sum = new CRC32();
        try (var zip = new ZipFile(jar.toFile())) {
            zip.stream()
                    .map(entry -> "%s %d %d;".formatted(entry.getName(), entry.getSize(), entry.getCrc()))
                    .sorted()
                    .forEach(line -> sum.update(line.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new LocalException("cannot read " + jar + "; build it first", e);
        }
        return String.format(Locale.ROOT, "%08x", sum.getValue());
    }
}
