package io.tidewater.e2e;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Names and numbers that nobody used before, so that a test may run again in the same region. */
final class Names {

    /** Tells this run from others. */
    static final String RUN = UUID.randomUUID().toString().substring(0, 8);

    private static final int NUMBERS = 10_000_000;
    private static final AtomicInteger NEXT = new AtomicInteger(new SecureRandom().nextInt(NUMBERS));

    private Names() {}

    /** A company that nobody wrote before. */
    static String company(String about) {
        return "%s %s %d".formatted(about, RUN, NEXT.incrementAndGet());
    }

    /** A Chinese mobile number of this run. */
    static String phone() {
        int number = Math.floorMod(NEXT.incrementAndGet(), NUMBERS);
        return String.format(Locale.ROOT, "+86 139 %04d %04d", 1000 + number / 10_000, number % 10_000);
    }
}
