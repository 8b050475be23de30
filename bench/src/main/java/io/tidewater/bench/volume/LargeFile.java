package io.tidewater.bench.volume;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A file of leads with 5 % duplicates and 2 % rows whose phone is none: half of the duplicates repeat the row before, half one that
 * lies thousands of rows back and know an industry that it does not.
 */
record LargeFile(Path path, int rows) {

    private static final int FAR = 10_001;
    private static final String NO_PHONE = ",12,";

    static LargeFile write(int rows) throws IOException {
        Path path = Files.createTempFile("tidewater-leads-", ".csv");
        try (Writer out = Files.newBufferedWriter(path)) {
            out.write("company,contactName,phone,email,city,industry,note\n");
            for (int i = 0; i < rows; i++) {
                out.write(row(i));
            }
        }
        return new LargeFile(path, rows);
    }

    int bad() {
        return count(i -> i % 50 == 3);
    }

    int duplicates() {
        return count(LargeFile::isDuplicate);
    }

    /** Duplicates of leads that were written in an earlier chunk, whatever its size. */
    int changed() {
        return count(i -> isDuplicate(i) && original(i) != i - 1);
    }

    int created() {
        return rows - bad() - duplicates();
    }

    /** The refused rows as a person would send them again: without the phone that is none. */
    static String mended(String refused) {
        return refused.replace(NO_PHONE, ",,");
    }

    private int count(IntPredicate which) {
        return (int) IntStream.range(0, rows).filter(which).count();
    }

    private static boolean isDuplicate(int i) {
        return i % 40 == 7 || (i % 40 == 27 && i >= FAR);
    }

    /** Whose phone the row bears: its own, or that of the one it repeats; never that of a bad row or of a duplicate. */
    private static int original(int i) {
        if (!isDuplicate(i)) {
            return i;
        }
        return i % 40 == 7 ? i - 1 : i - FAR;
    }

    private static String row(int i) {
        String phone = i % 50 == 3 ? NO_PHONE : ",+86 139%08d,".formatted(original(i));
        String email = isDuplicate(i) ? "" : "wang.fang" + i + "@yuanhang" + i % 1000 + ".example";
        String industry = i % 20 == 6 ? "" : "software";
        return "杭州远航" + i + "软件有限公司,王芳" + i % 5000 + phone + email + ",杭州," + industry
                + ",Wrote to us about the fair of this spring\n";
    }
}
