package io.tidewater.sales.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.tidewater.sales.pipeline.PipelineRules.Breach;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S3 pipelines")
class PipelineRulesTests {

    private static final Stage OPEN = PipelineMother.stage("start", 10, StageCategory.OPEN);
    private static final Stage WON = PipelineMother.stage("won", 100, StageCategory.WON);
    private static final Stage LOST = PipelineMother.stage("lost", 0, StageCategory.LOST);

    @Test
    void theStandardPipelineIsSound() {
        assertThat(PipelineRules.breaches(PipelineMother.standard().stages())).isEmpty();
    }

    @Test
    void aPipelineBeginsOpenAndCanBeWonAndLost() {
        assertThat(PipelineRules.breaches(List.of(OPEN, WON, LOST))).isEmpty();
        assertThat(PipelineRules.breaches(List.of(WON, OPEN, LOST)))
                .containsExactly(new Breach("stages", "starts-open"));
        assertThat(PipelineRules.breaches(List.of(OPEN, LOST))).containsExactly(new Breach("stages", "needs-won"));
        assertThat(PipelineRules.breaches(List.of(OPEN, WON))).containsExactly(new Breach("stages", "needs-lost"));
    }

    @Test
    void aKeyNamesOneStage() {
        assertThat(PipelineRules.breaches(List.of(OPEN, WON, LOST, OPEN)))
                .containsExactly(new Breach("stages[3].key", "unique"));
    }

    @Test
    void aFileMayWriteAStageByKeyOrLabelInAnyCase() {
        assertThat(PipelineMother.standard().stageWritten(" Won ")).contains(PipelineMother.stage("won"));
        assertThat(PipelineMother.standard().stageWritten("Nowhere")).isEmpty();
    }
}
