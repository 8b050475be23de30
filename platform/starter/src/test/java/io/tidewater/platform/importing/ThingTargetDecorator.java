package io.tidewater.platform.importing;

import java.util.List;
import java.util.Set;

/** Lets a test change one thing about a target. */
class ThingTargetDecorator implements ImportTarget<ThingTarget.Thing> {

    private final ThingTarget inner;

    ThingTargetDecorator(ThingTarget inner) {
        this.inner = inner;
    }

    @Override
    public String name() {
        return inner.name();
    }

    @Override
    public Set<String> roles() {
        return inner.roles();
    }

    @Override
    public List<ImportField> fields() {
        return inner.fields();
    }

    @Override
    public List<ImportOption> options() {
        return inner.options();
    }

    @Override
    public ThingTarget.Thing parse(ImportRow row, ImportContext context) {
        return inner.parse(row, context);
    }

    @Override
    public List<RowOutcome> apply(List<ThingTarget.Thing> rows, ImportContext context) {
        return inner.apply(rows, context);
    }
}
