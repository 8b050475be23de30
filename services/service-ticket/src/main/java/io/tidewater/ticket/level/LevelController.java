package io.tidewater.ticket.level;

import io.tidewater.platform.web.Representations;
import io.tidewater.platform.web.Version;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows and changes what is promised. */
@RestController
@RequestMapping("/api/v1/sla-policies")
@PreAuthorize("hasRole('admin')")
class LevelController {

    private final ServiceLevels levels;

    LevelController(ServiceLevels levels) {
        this.levels = levels;
    }

    @GetMapping
    ResponseEntity<LevelView> get() {
        LevelView view = levels.view();
        return Representations.ok(view, view.version());
    }

    @PutMapping
    ResponseEntity<LevelView> replace(Version version, @Valid @RequestBody LevelPlan plan) {
        LevelView view = levels.replace(version, plan);
        return Representations.ok(view, view.version());
    }
}
