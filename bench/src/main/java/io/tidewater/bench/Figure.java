package io.tidewater.bench;

import java.util.Arrays;

/** What came out of one run: how many a second, and the latencies in milliseconds that half and 95 of 100 stayed under. */
record Figure(String name, double perSecond, double p50, double p95, long failed) {

    static Figure of(String name, long[] nanos, double seconds, long failed) {
        Arrays.sort(nanos);
        return new Figure(name, nanos.length / seconds, quantile(nanos, 0.5), quantile(nanos, 0.95), failed);
    }

    String row(Figure floor) {
        return "| %s | %,.0f | %.1f | %.1f | %.2f | %d |"
                .formatted(name, perSecond, p50, p95, perSecond / floor.perSecond(), failed);
    }

    private static double quantile(long[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) ((sorted.length - 1) * share)] / 1e6;
    }
}
