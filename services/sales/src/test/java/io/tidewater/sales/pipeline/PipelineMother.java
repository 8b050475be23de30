package io.tidewater.sales.pipeline;

import java.util.List;

/** Pipelines for tests. */
public final class PipelineMother {

    private PipelineMother() {}

    /** The pipeline every installation starts with. */
    public static Pipeline standard() {
        return new Pipeline(
                Pipeline.DEFAULT,
                true,
                new Label("Sales", "销售"),
                List.of(
                        stage("prospecting", 10, StageCategory.OPEN),
                        stage("engaging", 30, StageCategory.OPEN),
                        stage("proposal", 50, StageCategory.OPEN, GateField.AMOUNT, GateField.CLOSE_ON),
                        stage(
                                "negotiation",
                                75,
                                StageCategory.OPEN,
                                GateField.AMOUNT,
                                GateField.CLOSE_ON,
                                GateField.BUDGET,
                                GateField.AUTHORITY),
                        stage("won", 100, StageCategory.WON, GateField.AMOUNT, GateField.CLOSE_ON),
                        stage("lost", 0, StageCategory.LOST, GateField.LOSS_REASON)),
                0);
    }

    /** A stage of the standard pipeline. */
    public static Stage stage(String key) {
        return standard().stage(key).orElseThrow();
    }

    static Stage stage(String key, int probability, StageCategory category, GateField... gate) {
        return new Stage(key, new Label(key, key), probability, category, List.of(gate), null);
    }
}
