package io.tidewater.platform.importing;

import io.tidewater.platform.job.JobFailedException;
import io.tidewater.platform.job.JobFiles;
import io.tidewater.platform.job.JobId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opens the rows of an import's file: texts straight from the database, workbooks from a copy on disk. */
final class SourceFiles {

    static final String ROLE = "input";

    private final JobFiles files;

    SourceFiles(JobFiles files) {
        this.files = files;
    }

    RowSource open(JobId job, FileFormat format) {
        InputStream in = files.open(job, ROLE);
        if (format.isCsv()) {
            Charset charset = Charset.forName(String.valueOf(format.encoding()));
            return CsvSource.open(in, charset, format.delimiterOrComma());
        }
        return new CopiedWorkbook(copy(in), format.sheet());
    }

    /** The rows of an upload that is still on disk. */
    static RowSource open(Upload upload, FileFormat format) {
        try {
            if (format.isCsv()) {
                Charset charset = Charset.forName(String.valueOf(format.encoding()));
                return CsvSource.open(upload.open(), charset, format.delimiterOrComma());
            }
            return workbook(upload.path(), format.sheet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path copy(InputStream in) {
        try {
            Path copy = Files.createTempFile("import", ".xlsx");
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static XlsxSource workbook(Path path, @Nullable String sheet) {
        XlsxSource source = XlsxSource.open(path, sheet);
        if (source == null) {
            throw new JobFailedException("file-changed");
        }
        return source;
    }

    /** Removes the copy when the rows are done with. */
    private static final class CopiedWorkbook implements RowSource {

        private final Path copy;
        private final XlsxSource rows;

        CopiedWorkbook(Path copy, @Nullable String sheet) {
            this.copy = copy;
            try {
                this.rows = workbook(copy, sheet);
            } catch (RuntimeException e) {
                remove();
                throw e;
            }
        }

        @Override
        public List<String> header() {
            return rows.header();
        }

        @Override
        public @Nullable SourceRow next() {
            return rows.next();
        }

        @Override
        public void close() {
            rows.close();
            remove();
        }

        private void remove() {
            try {
                Files.deleteIfExists(copy);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
