package io.tidewater.lead.setting;

import io.tidewater.platform.web.PageResponse;
import io.tidewater.platform.web.Problems;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows who changed a configuration of this service, when, and to what. */
@RestController
class SettingController {

    /** What is configured under a name; anything else was never there. */
    private static final Set<String> NAMES =
            Set.of("call-intents", "duplicate-rules", "score-model-settings", "score-rules");

    private final Settings settings;

    SettingController(Settings settings) {
        this.settings = settings;
    }

    @GetMapping("/api/v1/lead-settings/{name}/history")
    @PreAuthorize("hasAnyRole('admin', 'sales-manager', 'marketer')")
    PageResponse<Settings.Past> history(@PathVariable String name) {
        if (!NAMES.contains(name)) {
            throw Problems.notFound();
        }
        return PageResponse.of(settings.history(name));
    }
}
