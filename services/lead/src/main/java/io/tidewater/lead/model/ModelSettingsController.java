package io.tidewater.lead.model;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.tidewater.lead.setting.Setting;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.web.Representations;
import io.tidewater.platform.web.Version;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Shows and changes what a model may look at (L9). */
@RestController
class ModelSettingsController {

    private final Models models;

    ModelSettingsController(Models models) {
        this.models = models;
    }

    @GetMapping("/api/v1/lead-score-model-settings")
    @PreAuthorize("hasAnyRole('admin', 'sales-manager', 'marketer', 'analyst')")
    ResponseEntity<SettingsView> settings() {
        return answer(models.settings());
    }

    @PutMapping("/api/v1/lead-score-model-settings")
    @PreAuthorize("hasRole('admin')")
    ResponseEntity<SettingsView> replace(Person person, Version version, @Valid @RequestBody ModelSettings body) {
        return answer(models.replaceSettings(body, version, person.userName()));
    }

    private static ResponseEntity<SettingsView> answer(Setting<ModelSettings> setting) {
        return Representations.ok(new SettingsView(setting.version(), setting.value()), setting.version());
    }

    /** The settings with the version they stand in. */
    record SettingsView(long version, @JsonUnwrapped ModelSettings settings) {}
}
