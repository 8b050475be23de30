package io.tidewater.lead.model;

import java.util.List;
import java.util.stream.IntStream;

/** Parts of the samples that are held out in turns; samples come in an order that has nothing to do with their outcome. */
final class Folds {

    private Folds() {}

    static List<Sample> only(List<Sample> samples, int part, int parts) {
        return IntStream.range(0, samples.size())
                .filter(i -> i % parts == part)
                .mapToObj(samples::get)
                .toList();
    }

    static List<Sample> without(List<Sample> samples, int part, int parts) {
        return IntStream.range(0, samples.size())
                .filter(i -> i % parts != part)
                .mapToObj(samples::get)
                .toList();
    }
}
