package io.tidewater.sales.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What makes a list of stages a pipeline (S3). */
final class PipelineRules {

    /** A rule that a list of stages breaks, and the field it is broken at. */
    record Breach(String field, String rule) {}

    private PipelineRules() {}

    static List<Breach> breaches(List<Stage> stages) {
        List<Breach> found = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < stages.size(); i++) {
            if (!keys.add(stages.get(i).key())) {
                found.add(new Breach("stages[" + i + "].key", "unique"));
            }
        }
        if (stages.isEmpty() || stages.getFirst().category().isFinal()) {
            found.add(new Breach("stages", "starts-open"));
        }
        for (StageCategory category : List.of(StageCategory.WON, StageCategory.LOST)) {
            if (stages.stream().noneMatch(stage -> stage.category() == category)) {
                found.add(new Breach("stages", "needs-" + category.key()));
            }
        }
        return found;
    }
}
