package io.tidewater.platform.importing;

import io.tidewater.platform.web.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Finds out how an upload is to be read, and refuses what is no table. */
final class FileInspection {

    private static final int HEAD = 1 << 16;

    /** Small files can unpack to huge ones; the table of shared texts is held in memory while a sheet is read. */
    private static final long MAX_UNPACKED = 2L << 30;

    private static final long MAX_SHARED_TEXTS = 128L << 20;

    private FileInspection() {}

    /** Options may name encoding, delimiter or sheet; what they do not say is detected. */
    static FileFormat inspect(Upload upload, Map<String, String> options) {
        try {
            byte[] head;
            try (InputStream in = upload.open()) {
                head = in.readNBytes(HEAD);
            }
            if (Encodings.begins(head, head.length, 'P', 'K', 3, 4)) {
                return workbook(upload, options.get("sheet"));
            }
            refuseKnownBinaries(head);
            Charset charset = charset(upload, options.get("encoding"));
            return FileFormat.csv(charset.name(), delimiter(upload, charset, options.get("delimiter")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuseKnownBinaries(byte[] head) {
        if (Encodings.begins(head, head.length, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw Problems.invalid("file", "file-old-excel");
        }
        boolean known = Encodings.begins(head, head.length, '%', 'P', 'D', 'F')
                || Encodings.begins(head, head.length, 0x89, 'P', 'N', 'G')
                || Encodings.begins(head, head.length, 0xFF, 0xD8, 0xFF)
                || Encodings.begins(head, head.length, 'G', 'I', 'F', '8')
                || Encodings.begins(head, head.length, 0x1F, 0x8B)
                || Encodings.begins(head, head.length, 0x7F, 'E', 'L', 'F');
        if (known) {
            throw Problems.invalid("file", "file-format");
        }
    }

    private static Charset charset(Upload upload, @Nullable String named) throws IOException {
        if (named != null) {
            return Encodings.named(named).orElseThrow(() -> Problems.invalid("options.encoding", "choice"));
        }
        try (InputStream in = upload.open()) {
            return Encodings.detect(in).orElseThrow(() -> Problems.invalid("file", "file-encoding"));
        }
    }

    private static char delimiter(Upload upload, Charset charset, @Nullable String named) throws IOException {
        char[] sample = new char[HEAD];
        int length = 0;
        try (Reader reader = new WithoutMark(new InputStreamReader(upload.open(), charset), HEAD)) {
            for (int more = 0; more >= 0 && length < HEAD; more = reader.read(sample, length, HEAD - length)) {
                length += more;
            }
        }
        String text = new String(sample, 0, length);
        refuseMarkup(text.stripLeading());
        if (named != null) {
            return Delimiters.named(named).orElseThrow(() -> Problems.invalid("options.delimiter", "choice"));
        }
        return Delimiters.detect(text);
    }

    private static void refuseMarkup(String text) {
        boolean markup = text.startsWith("<") || text.startsWith("{") || text.startsWith("[");
        String firstLine = text.lines().findFirst().orElse("");
        boolean control = firstLine.chars().anyMatch(c -> c < ' ' && c != '\t');
        if (markup || control) {
            throw Problems.invalid("file", "file-format");
        }
    }

    private static FileFormat workbook(Upload upload, @Nullable String sheet) {
        try (ZipFile zip = new ZipFile(upload.path().toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw Problems.invalid("file", "file-format");
            }
            long unpacked = zip.stream().mapToLong(ZipEntry::getSize).sum();
            ZipEntry texts = zip.getEntry("xl/sharedStrings.xml");
            if (unpacked > MAX_UNPACKED || (texts != null && texts.getSize() > MAX_SHARED_TEXTS)) {
                throw Problems.tooLarge(MAX_UNPACKED);
            }
        } catch (IOException e) {
            throw Problems.invalid("file", "file-damaged");
        }
        try (XlsxSource source = XlsxSource.open(upload.path(), sheet)) {
            if (source == null) {
                throw Problems.invalid("options.sheet", "unknown");
            }
            return FileFormat.xlsx(source.sheetName());
        } catch (BrokenRowException e) {
            throw Problems.invalid("file", "file-damaged");
        }
    }
}
