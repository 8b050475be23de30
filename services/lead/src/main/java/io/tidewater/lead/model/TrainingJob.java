package io.tidewater.lead.model;

import io.tidewater.platform.job.JobFailedException;
import io.tidewater.platform.job.JobKind;
import io.tidewater.platform.job.JobRun;
import io.tidewater.platform.job.StepResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Trains a model (L9): one step per held-out fifth, and one for the model that has seen all. */
@Component
class TrainingJob implements JobKind {

    static final String NAME = "lead-score-training";
    private static final int FEWEST_OF_EACH = 20;

    private final Samples samples;
    private final Models models;
    private final JsonMapper json;

    TrainingJob(Samples samples, Models models, JsonMapper json) {
        this.samples = samples;
        this.models = models;
        this.json = json;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public StepResult step(JobRun run) {
        Training training = run.keep("training", Training.class, this::training);
        HeldOut soFar = run.cursor().isEmpty()
                ? HeldOut.NOTHING
                : json.convertValue(run.cursor().get("heldOut"), HeldOut.class);
        run.total(HeldOut.PARTS + 1L);
        run.count("read", 1);
        if (!soFar.complete()) {
            HeldOut more = soFar.with(training.heldOut(soFar.next()));
            return StepResult.more(Map.of("heldOut", json.convertValue(more, Map.class)));
        }
        ModelInfo model = models.add(training.whole(), training.report(soFar), run.person());
        return StepResult.done(result(model));
    }

    private Training training() {
        ModelSettings settings = models.settings().value();
        List<Sample> all = samples.all();
        long converted = all.stream().filter(Sample::converted).count();
        if (all.size() < settings.minLeads() || converted < FEWEST_OF_EACH || all.size() - converted < FEWEST_OF_EACH) {
            throw new JobFailedException(
                    "too-few-closed-leads", settings.minLeads(), FEWEST_OF_EACH, all.size(), converted);
        }
        return new Training(all, settings);
    }

    private static Map<String, Object> result(ModelInfo model) {
        Report report = model.report();
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("modelId", model.id());
        result.put("version", model.version());
        result.put("auc", report.auc());
        result.put("aucs", report.aucs());
        result.put("trainedOn", report.trainedOn());
        result.put("converted", report.converted());
        result.put("features", report.features());
        result.put("leftOut", report.leftOut());
        result.put("calibration", report.calibration());
        result.put("inUse", model.inUse());
        return result;
    }
}
