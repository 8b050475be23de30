package io.tidewater.ticket.level;

import java.util.List;

/** Policies and calendar as they stand. */
record LevelView(LevelPlan.Calendar calendar, List<Policy> policies, long version) {

    static LevelView of(LevelPlan plan, long version) {
        return new LevelView(plan.calendar(), plan.policies(), version);
    }
}
