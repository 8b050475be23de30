package io.tidewater.platform.importing;

import org.jspecify.annotations.Nullable;

/**
 * How a file is to be read, found out once and kept with the job.
 *
 * @param kind {@code csv} or {@code xlsx}
 * @param encoding of a text
 * @param delimiter of a text
 * @param sheet of a workbook
 */
record FileFormat(
        String kind,
        @Nullable String encoding,
        @Nullable String delimiter,
        @Nullable String sheet) {

    static final String CSV = "csv";
    static final String XLSX = "xlsx";

    static FileFormat csv(String encoding, char delimiter) {
        return new FileFormat(CSV, encoding, String.valueOf(delimiter), null);
    }

    static FileFormat xlsx(String sheet) {
        return new FileFormat(XLSX, null, null, sheet);
    }

    boolean isCsv() {
        return kind.equals(CSV);
    }

    /** The delimiter a file of refused rows is written with, so that the owner's tools treat it as they did the original. */
    char delimiterOrComma() {
        return delimiter == null ? ',' : delimiter.charAt(0);
    }
}
