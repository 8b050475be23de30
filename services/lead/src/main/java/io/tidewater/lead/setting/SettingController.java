package io.tidewater.lead.setting;

import io.tidewater.platform.web.PageResponse;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows who changed a configuration of this service, when, and to what. */
@RestController
class SettingController {

    private final Settings settings;

    SettingController(Settings settings) {
        this.settings = settings;
    }

    @GetMapping("/api/v1/lead-settings/{name}/history")
    @PreAuthorize("hasAnyRole('admin', 'sales-manager', 'marketer')")
    PageResponse<Settings.Past> history(@PathVariable String name) {
        return PageResponse.of(settings.history(name));
    }
}
