package io.tidewater.lead.model;

import java.util.List;

/** The making of a model in pieces that each take a while: one per held-out fifth, and one for the model itself. */
final class Training implements AutoCloseable {

    private static final int PARTS = HeldOut.PARTS;

    private final List<Sample> samples;
    private final FieldChoice choice;

    Training(List<Sample> samples, ModelSettings settings) {
        this.samples = samples;
        this.choice = FieldChoice.of(samples, settings);
    }

    /** What a model that has not seen this part says of it. */
    List<Prediction> heldOut(int part) {
        TrainedModel model = Trainer.train(Folds.without(samples, part, PARTS), choice.used());
        return Folds.only(samples, part, PARTS).stream()
                .map(sample -> new Prediction(model.chance(sample.fields()), sample.converted()))
                .toList();
    }

    /** The model that has seen all. */
    TrainedModel whole() {
        return Trainer.train(samples, choice.used());
    }

    Report report(HeldOut heldOut) {
        return new Report(
                heldOut.auc(),
                heldOut.aucs(),
                samples.size(),
                (int) samples.stream().filter(Sample::converted).count(),
                heldOut.calibration(),
                choice.used(),
                choice.leftOut());
    }

    @Override
    public void close() {
        // Samples are only memory; a worker that turns to another job lets go of them.
    }
}
