package io.tidewater.sales.pipeline;

import java.util.List;
import java.util.Optional;

/**
 * The stages that deals of one kind of business go through, in order.
 *
 * @param key the name in requests
 * @param isDefault whether a deal that names no pipeline goes through this one
 */
public record Pipeline(String key, boolean isDefault, Label label, List<Stage> stages, long version) {

    /** The key of the pipeline every installation starts with. */
    public static final String DEFAULT = "default";

    public Pipeline {
        stages = List.copyOf(stages);
    }

    /** Where a new deal starts. */
    public Stage first() {
        return stages.getFirst();
    }

    /** The stage of this key. */
    public Optional<Stage> stage(String stageKey) {
        return stages.stream().filter(stage -> stage.key().equals(stageKey)).findFirst();
    }

    /** The stage whose key or label is this word, whatever its case: how people write stages in files. */
    public Optional<Stage> stageWritten(String word) {
        String wanted = word.strip();
        return stages.stream()
                .filter(stage -> stage.key().equalsIgnoreCase(wanted)
                        || stage.label().en().equalsIgnoreCase(wanted)
                        || stage.label().zh().equals(wanted))
                .findFirst();
    }
}
