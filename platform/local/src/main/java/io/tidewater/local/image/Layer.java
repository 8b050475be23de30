package io.tidewater.local.image;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.tar.TarFile;

/** One layer of an image, written again in one order and with one time. Owner, mode, content and attributes stay. */
record Layer(Path tar) {

    /** Parents stand before what is in them, and a hard link after what it leads to. */
    private static final Comparator<TarArchiveEntry> ORDER =
            Comparator.comparing(TarArchiveEntry::isLink).thenComparing(TarArchiveEntry::getName);

    void writeTo(OutputStream out, long epochSeconds) throws IOException {
        try (var source = new TarFile(tar);
                var target = new TarArchiveOutputStream(new BufferedOutputStream(out, 1 << 16), "UTF-8")) {
            target.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            target.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
            List<TarArchiveEntry> entries = new ArrayList<>(source.getEntries());
            entries.sort(ORDER);
            for (TarArchiveEntry entry : entries) {
                target.putArchiveEntry(stamped(entry, epochSeconds));
                if (entry.isFile() && entry.getSize() > 0) {
                    try (InputStream content = source.getInputStream(entry)) {
                        content.transferTo(target);
                    }
                }
                target.closeArchiveEntry();
            }
        }
    }

    static Layer of(Path tar) throws IOException {
        try (InputStream start = new BufferedInputStream(Files.newInputStream(tar))) {
            if (start.read() == 0x1f && start.read() == 0x8b) {
                throw new IOException("a packed layer: let the engine save the image unpacked");
            }
        }
        return new Layer(tar);
    }

    private static TarArchiveEntry stamped(TarArchiveEntry entry, long epochSeconds) {
        var same = new TarArchiveEntry(entry.getName(), type(entry));
        same.setMode(entry.getMode());
        same.setUserId(entry.getLongUserId());
        same.setGroupId(entry.getLongGroupId());
        same.setLinkName(entry.getLinkName());
        same.setModTime(java.nio.file.attribute.FileTime.from(java.time.Instant.ofEpochSecond(epochSeconds)));
        same.setSize(entry.isFile() && !entry.isLink() ? entry.getSize() : 0);
        same.setDevMajor(entry.getDevMajor());
        same.setDevMinor(entry.getDevMinor());
        for (Map.Entry<String, String> header : entry.getExtraPaxHeaders().entrySet()) {
            if (header.getKey().startsWith("SCHILY.xattr.")) {
                same.addPaxHeader(header.getKey(), header.getValue());
            }
        }
        return same;
    }

    private static byte type(TarArchiveEntry entry) {
        return entry.getLinkFlag() == TarConstants.LF_OLDNORM ? TarConstants.LF_NORMAL : entry.getLinkFlag();
    }
}
