package io.tidewater.bench.volume;

/** Prints what was found and remembers whether all of it was as it must be. */
final class Findings {

    private boolean good = true;

    void say(String text, Object... values) {
        System.out.println(text.formatted(values));
    }

    void equal(String what, long wanted, long found) {
        judge(what, wanted == found, "%,d of %,d".formatted(found, wanted));
    }

    void heap(long found, long most) {
        judge("largest heap in use", found < most, "%d MB of less than %d MB".formatted(found, most));
    }

    boolean areGood() {
        return good;
    }

    private void judge(String what, boolean fits, String figures) {
        good &= fits;
        say("%s %s: %s", fits ? "good" : "BAD ", what, figures);
    }
}
