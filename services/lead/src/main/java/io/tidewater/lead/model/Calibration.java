package io.tidewater.lead.model;

import java.util.List;
import java.util.stream.IntStream;

/** Whether a chance means what it says: of those given about this chance, how many converted. */
final class Calibration {

    static final int BANDS = 10;

    private Calibration() {}

    static List<Band> of(List<double[]> sums) {
        return IntStream.range(0, BANDS)
                .filter(i -> sums.get(i)[0] > 0)
                .mapToObj(i -> band(i, sums.get(i)))
                .toList();
    }

    private static Band band(int number, double[] sums) {
        return new Band(
                number / (double) BANDS,
                (number + 1) / (double) BANDS,
                (long) sums[0],
                round(sums[1] / sums[0]),
                round(sums[2] / sums[0]));
    }

    static double round(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }

    /**
     * Leads whose chance lies in a band.
     *
     * @param predicted the mean chance given
     * @param actual the share that converted
     */
    record Band(double from, double to, long leads, double predicted, double actual) {}
}
