package io.tidewater.sales.opportunity;

import io.tidewater.sales.pipeline.Stage;
import io.tidewater.sales.pipeline.StageCategory;
import java.time.Instant;

/** How far a deal has come. */
public record Progress(String pipeline, String stage, StageCategory category, int probability, Instant since) {

    static Progress in(String pipeline, Stage stage, Instant since) {
        return new Progress(pipeline, stage.key(), stage.category(), stage.probability(), since);
    }
}
