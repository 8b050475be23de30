package io.tidewater.sales.pipeline;

import io.tidewater.platform.web.FieldError;
import io.tidewater.platform.web.Problems;
import io.tidewater.platform.web.Version;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pipelines deals go through (S3). */
@Service
public class Pipelines {

    private final PipelineStore store;
    private final List<StageUse> uses;

    Pipelines(PipelineStore store, List<StageUse> uses) {
        this.store = store;
        this.uses = uses;
    }

    /** The pipeline of this key, refused as a value of {@code pipeline} where there is none. */
    public Pipeline require(String key) {
        return store.find(key).orElseThrow(() -> Problems.invalid("pipeline", "unknown"));
    }

    List<Pipeline> all() {
        return store.all();
    }

    Pipeline get(String key) {
        return store.find(key).orElseThrow(Problems::notFound);
    }

    /** Gives a pipeline other stages; a stage that deals are in cannot be left out. */
    @Transactional
    Pipeline change(String key, Version expected, PipelineController.Content content) {
        Pipeline before = store.lock(key).orElseThrow(Problems::notFound);
        expected.check(before.version(), () -> before);
        requireSound(content.stages());
        Set<String> kept = content.stages().stream().map(Stage::key).collect(Collectors.toSet());
        uses.stream()
                .flatMap(use -> use.stagesInUse(key).stream())
                .filter(stage -> !kept.contains(stage))
                .findFirst()
                .ifPresent(stage -> {
                    throw Problems.conflict("stage-in-use", stage);
                });
        Pipeline after = new Pipeline(key, before.isDefault(), content.label(), content.stages(), before.version() + 1);
        store.update(after);
        return after;
    }

    private static void requireSound(List<Stage> stages) {
        List<PipelineRules.Breach> breaches = PipelineRules.breaches(stages);
        if (!breaches.isEmpty()) {
            throw Problems.invalid(breaches.stream()
                    .map(breach -> new FieldError(breach.field(), breach.rule()))
                    .toList());
        }
    }
}
