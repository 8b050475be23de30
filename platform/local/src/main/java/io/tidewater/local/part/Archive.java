package io.tidewater.local.part;

import io.tidewater.local.LocalException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Unpacks a tar with its links and execute bits; all or nothing, so that a broken run is not taken for a good one. */
final class Archive {

    private static final int EXECUTABLE_BY_OWNER = 0100;

    private Archive() {}

    /** Unpacks into a directory that must not exist yet, leaving away the first `strip` names of each path. */
    static void unpack(InputStream tar, Path target, int strip) {
        Path partial = target.resolveSibling(target.getFileName() + ".partial");
        try (var entries = new TarArchiveInputStream(tar)) {
            Tree.delete(partial);
            Files.createDirectories(partial);
            for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                write(entry, entries, partial, strip);
            }
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new LocalException("cannot unpack into " + target + ": " + e.getMessage(), e);
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path root, int strip) throws IOException {
        Path name = Path.of(entry.getName()).normalize();
        if (name.getNameCount() <= strip) {
            return;
        }
        Path file = root.resolve(name.subpath(strip, name.getNameCount())).normalize();
        if (!file.startsWith(root)) {
            throw new IOException("entry outside of the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.copy(root.resolve(entry.getLinkName()), file);
        } else {
            Files.copy(content, file);
        }
        if ((entry.getMode() & EXECUTABLE_BY_OWNER) != 0 && Files.isRegularFile(file)) {
            file.toFile().setExecutable(true, false);
        }
    }
}
