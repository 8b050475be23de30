package io.tidewater.platform.list;

import java.util.List;
import java.util.Optional;

/**
 * How far each way of a search goes until the next one is the shorter. What a record costs on each was measured; the proportions
 * hang on the index and on the size of a record more than on the machine.
 *
 * @param walk how many records are passed in the order; 0 where the looks find the page sooner
 * @param few how many records are looked up one by one
 * @param looks the looks at the newest records, none where the index of the words does not keep times
 * @param near how many records they reach back before those that somebody sees are looked for by themselves
 */
record Reach(long walk, int few, List<TimeSlots.Look> looks, double near) {

    /** So many records are passed in half a millisecond, to meet a begun word that every tenth may have for all that is known. */
    static final int GLANCE = 500;
    /** So many in two or three, since a word that is rare as a whole may be in every other of the newest. */
    static final int BRIEF = 2_000;
    /** So many in some twenty; a page's fifty are among them unless the word is rare there. */
    private static final int BEGINNING = 20_000;

    /** What so large a part of the records has is met soonest in the order: fetching all that have it by the index takes longer. */
    private static final double OFTEN = 0.4;
    /** What so large a part has is met before a look by the index, which takes as long whatever the word, has begun. */
    private static final double SOON = 0.15;

    /** So many records are few enough to be looked up one by one. */
    static final int FEW = 4_000;
    /** The same where a look finds a page of the newest of more, and the index may have read all words that begin so before. */
    private static final int FEW_BESIDE_LOOKS = 1_000;

    /**
     * A look at so many newest records, or at those among which no more than {@link #FEW_BESIDE_LOOKS} have the word, costs no more than
     * the index takes to say which of them somebody sees.
     */
    private static final int NEAR = 64_000;
    /** The same where it reads all words that begin so, once for each way of seeing. */
    private static final int NEAR_BEGUN = 4 * NEAR;

    /** So much farther goes each look than the one before, so that a word which the newest records lack is soon met. */
    private static final int GROWTH = 2;
    /** The same where each look reads all words that begin so. */
    private static final int GROWTH_BEGUN = 4;

    /** So many records that have a begun word are read by the index in the time in which one is passed in the order. */
    private static final int READ_TO_PASSED = 3;

    /** So many times as many as a page needs: of a word that is spread at random one page in a hundred needs a second look. */
    private static final double PLENTY = 1.4;

    /**
     * For a page of a search.
     *
     * @param records how many the page takes
     * @param times the times of the records, where they help: for the first page, newest first
     */
    static Reach of(Sought sought, int records, Optional<TimeSlots> times) {
        if (times.isEmpty()) {
            return new Reach(BEGINNING, FEW, List.of(), 0);
        }
        double share = Math.max(sought.share(), Sought.LEAST);
        double enough = PLENTY * records / share;
        boolean begun = sought.begun() > 0 && !sought.goesByWholeWords(enough);
        long walk = walk(sought, begun);
        int growth = begun ? GROWTH_BEGUN : GROWTH;
        return new Reach(
                walk,
                FEW_BESIDE_LOOKS,
                times.get().newest(Math.max(enough, growth * walk), growth),
                begun ? NEAR_BEGUN : Math.max(NEAR, FEW_BESIDE_LOOKS / share));
    }

    private static long walk(Sought sought, boolean begun) {
        if (begun) {
            return Math.clamp(Math.round(sought.begun() / READ_TO_PASSED), BRIEF, BEGINNING);
        }
        if (sought.share() >= OFTEN) {
            return BEGINNING;
        }
        return sought.share() >= SOON ? BRIEF : 0;
    }

    List<TimeSlots.Look> nearLooks() {
        return looks.stream().filter(look -> look.records() <= near).toList();
    }

    List<TimeSlots.Look> farLooks() {
        return looks.stream().filter(look -> look.records() > near).toList();
    }
}
