package io.tidewater.lead.duplicate;

import io.tidewater.lead.setting.Setting;
import io.tidewater.lead.setting.Settings;
import io.tidewater.platform.web.Version;
import java.util.List;
import org.springframework.stereotype.Component;

/** The rules in force, in their order. */
@Component
class DuplicateRules {

    private static final String NAME = "duplicate-rules";
    private static final Kept INITIAL = new Kept(DuplicateRule.INITIAL);

    private final Settings settings;

    DuplicateRules(Settings settings) {
        this.settings = settings;
    }

    /** On other instances a change is in force within a second. */
    List<DuplicateRule> all() {
        return inForce().value().items();
    }

    Setting<Kept> inForce() {
        return settings.inForce(NAME, Kept.class, INITIAL);
    }

    Setting<Kept> replace(List<DuplicateRule> rules, Version expected, String by) {
        return settings.replace(NAME, Kept.class, INITIAL, new Kept(rules), expected, by);
    }

    record Kept(List<DuplicateRule> items) {}
}
