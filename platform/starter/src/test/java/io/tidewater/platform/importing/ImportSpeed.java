package io.tidewater.platform.importing;

import io.tidewater.platform.job.Job;
import io.tidewater.platform.job.JobBench;
import io.tidewater.platform.job.JobId;
import io.tidewater.platform.job.JobState;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.springframework.mock.web.MockMultipartFile;

/**
 * Measures the machinery alone: upload check, storing, parsing and stepping of a big file into a target that does nothing.
 * The first argument is the number of rows.
 */
final class ImportSpeed {

    private ImportSpeed() {}

    public static void main(String[] arguments) throws IOException {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        ImportBench bench = new ImportBench(500, new ImportProperties(500, 10_000_000, 50));
        Path file = write(rows);
        PrintStream out = System.out;
        for (int round = 1; round <= 3; round++) {
            long begin = System.nanoTime();
            JobId id = start(bench, file);
            long queued = System.nanoTime();
            try (JobBench.Worker worker =
                    bench.jobs.worker(bench.job(new Nothing())).start()) {
                while (bench.get(id).state() != JobState.DONE) {
                    LockSupport.parkNanos(10_000_000);
                }
            }
            long end = System.nanoTime();
            Job job = bench.get(id);
            out.printf(
                    "round %d: %,d rows %s; upload check and store %,d rows/s; import %,d rows/s; heap peak %,d MB%n",
                    round,
                    rows,
                    job.counts(),
                    perSecond(rows, queued - begin),
                    perSecond(rows, end - queued),
                    heapPeak());
        }
        Files.delete(file);
        System.exit(0);
    }

    private static JobId start(ImportBench bench, Path file) throws IOException {
        MockMultipartFile upload = new MockMultipartFile("file", "big.csv", "text/csv", new byte[] {1}) {
            @Override
            public void transferTo(Path target) throws IOException {
                Files.copy(file, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        };
        return bench.jobs
                .inTransaction(
                        () -> bench.imports.start(new Nothing(), bench.person, new ImportRequest(upload, null, null)))
                .id();
    }

    private static Path write(int rows) throws IOException {
        Path file = Files.createTempFile("big", ".csv");
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("company,contact name,phone,email,city,amount,created on,note\n");
            for (int i = 0; i < rows; i++) {
                out.write("杭州软件有限公司 " + i + ",张伟," + (13_800_000_000L + i) + ",person" + i
                        + "@example.com,Hangzhou,\"1,234.5\",2017-03-01,\"asked for a call, later\"\n");
            }
        }
        return file;
    }

    private static long perSecond(int rows, long nanos) {
        return rows * 1_000_000_000L / nanos;
    }

    private static long heapPeak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                >> 20;
    }

    /** Takes every row and keeps none. */
    private static final class Nothing implements ImportTarget<String> {

        @Override
        public String name() {
            return "nothings";
        }

        @Override
        public Set<String> roles() {
            return Set.of();
        }

        @Override
        public List<ImportField> fields() {
            return List.of(
                    ImportField.text("company").require(),
                    ImportField.text("contactName"),
                    ImportField.text("phone"),
                    ImportField.text("email"),
                    ImportField.text("city"),
                    ImportField.number("amount"),
                    ImportField.date("createdOn"),
                    ImportField.text("note"));
        }

        @Override
        public String parse(ImportRow row, ImportContext context) {
            return row.requiredText("company");
        }

        @Override
        public List<RowOutcome> apply(List<String> rows, ImportContext context) {
            return rows.stream().map(RowOutcome::created).toList();
        }
    }
}
