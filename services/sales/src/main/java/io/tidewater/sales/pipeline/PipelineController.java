package io.tidewater.sales.pipeline;

import io.tidewater.platform.web.PageResponse;
import io.tidewater.platform.web.Representations;
import io.tidewater.platform.web.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Pipelines: read by everyone who is signed in, changed by administrators. */
@RestController
@RequestMapping("/api/v1/pipelines")
class PipelineController {

    record Content(
            @NotNull @Valid Label label,
            @NotEmpty @Size(max = 30) List<@Valid @NotNull Stage> stages) {}

    private final Pipelines pipelines;

    PipelineController(Pipelines pipelines) {
        this.pipelines = pipelines;
    }

    @GetMapping
    PageResponse<Pipeline> list() {
        return PageResponse.of(pipelines.all());
    }

    @GetMapping("/{key}")
    ResponseEntity<Pipeline> get(@PathVariable String key) {
        Pipeline pipeline = pipelines.get(key);
        return Representations.ok(pipeline, pipeline.version());
    }

    @PutMapping("/{key}")
    @PreAuthorize("hasRole('admin')")
    ResponseEntity<Pipeline> change(@PathVariable String key, Version expected, @Valid @RequestBody Content content) {
        Pipeline pipeline = pipelines.change(key, expected, content);
        return Representations.ok(pipeline, pipeline.version());
    }
}
