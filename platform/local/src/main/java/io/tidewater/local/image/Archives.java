package io.tidewater.local.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarFile;

/** Files of a saved image, laid out in a folder. */
final class Archives {

    private Archives() {}

    static void unpack(Path archive, Path directory) throws IOException {
        Files.createDirectories(directory);
        try (var tar = new TarFile(archive)) {
            for (TarArchiveEntry entry : tar.getEntries()) {
                Path target = directory.resolve(entry.getName()).normalize();
                if (!target.startsWith(directory)) {
                    throw new IOException("an entry outside the archive: " + entry.getName());
                }
                unpack(tar, entry, target);
            }
        }
    }

    private static void unpack(TarFile tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        try (var content = tar.getInputStream(entry)) {
            Files.copy(content, target);
        }
    }
}
