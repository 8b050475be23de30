package io.tidewater.sales.pipeline;

import java.util.List;

/** Records that stand in stages. */
public interface StageUse {

    /** The stages of the pipeline that records stand in. */
    List<String> stagesInUse(String pipeline);
}
