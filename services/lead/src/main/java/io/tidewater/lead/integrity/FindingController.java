package io.tidewater.lead.integrity;

import io.tidewater.platform.scope.Person;
import io.tidewater.platform.web.PageResponse;
import io.tidewater.platform.web.Problems;
import io.tidewater.platform.web.Representations;
import io.tidewater.platform.web.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows managers what looks like cheating, with its evidence, and takes their decision (L16). */
@RestController
@RequestMapping("/api/v1/lead-integrity-findings")
@PreAuthorize("hasAnyRole('sales-manager', 'admin')")
class FindingController {

    private final Findings findings;
    private final IntegrityScan scan;

    FindingController(Findings findings, IntegrityScan scan) {
        this.findings = findings;
        this.scan = scan;
    }

    @GetMapping
    PageResponse<Finding> list(
            Person person,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String userName) {
        return PageResponse.of(findings.list(
                person, read("state", state, Finding.State::of), read("kind", kind, FindingKind::of), userName));
    }

    @GetMapping("/{id}")
    ResponseEntity<Finding> get(Person person, @PathVariable UUID id) {
        return answer(findings.get(person, id));
    }

    @PostMapping("/{id}/confirm")
    ResponseEntity<Finding> confirm(
            Person person,
            @PathVariable UUID id,
            Version version,
            @Valid @RequestBody(required = false) @Nullable FindingComment body) {
        return answer(findings.decide(person, id, version, Finding.State.CONFIRMED, text(body)));
    }

    @PostMapping("/{id}/dismiss")
    ResponseEntity<Finding> dismiss(
            Person person,
            @PathVariable UUID id,
            Version version,
            @Valid @RequestBody(required = false) @Nullable FindingComment body) {
        return answer(findings.decide(person, id, version, Finding.State.DISMISSED, text(body)));
    }

    /** Looks now instead of at the next hour. */
    @PostMapping("/scan")
    @PreAuthorize("hasRole('admin')")
    IntegrityScan.ScanResult scan() {
        return scan.run();
    }

    private static ResponseEntity<Finding> answer(Finding finding) {
        return Representations.ok(finding, finding.version());
    }

    private static @Nullable String text(@Nullable FindingComment body) {
        return body == null ? null : body.comment();
    }

    private static <T> @Nullable T read(String field, @Nullable String sent, Function<String, T> reader) {
        try {
            return sent == null ? null : reader.apply(sent);
        } catch (IllegalArgumentException unknown) {
            throw Problems.unreadable(field, "choice");
        }
    }

    record FindingComment(@Nullable @Size(max = 2000) String comment) {}
}
