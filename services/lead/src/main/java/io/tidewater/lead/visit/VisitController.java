package io.tidewater.lead.visit;

import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.web.PageResponse;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A person's visits to leads. */
@RestController
@PreAuthorize("hasAnyRole('sales-rep', 'telesales', 'sales-manager')")
class VisitController {

    private final Visits visits;

    VisitController(Visits visits) {
        this.visits = visits;
    }

    @PostMapping("/api/v1/lead-visits")
    ResponseEntity<Visit> plan(Person person, @Valid @RequestBody VisitRequest body) {
        Visit visit = visits.plan(person, body);
        return ResponseEntity.created(URI.create("/api/v1/lead-visits/" + visit.id()))
                .body(visit);
    }

    /**
     * One's own of a day.
     *
     * @param on today unless it is given
     * @param zone whose clocks begin the day, such as {@code Europe/Berlin}; that of one's working hours unless it is given
     */
    @GetMapping("/api/v1/lead-visits")
    PageResponse<Visit> ofDay(
            Person person,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable ZoneId zone) {
        return PageResponse.of(visits.ofDay(person, visits.day(person, on, zone)));
    }

    @GetMapping("/api/v1/leads/{id}/visits")
    PageResponse<Visit> ofLead(Scope scope, @PathVariable UUID id) {
        return PageResponse.of(visits.ofLead(scope, id));
    }

    @PostMapping("/api/v1/lead-visits/{id}/check-in")
    Visit checkIn(Person person, @PathVariable UUID id, @Valid @RequestBody CheckInRequest body) {
        return visits.checkIn(person, id, body);
    }

    @PostMapping("/api/v1/lead-visits/{id}/cancel")
    Visit cancel(Person person, @PathVariable UUID id) {
        return visits.cancel(person, id);
    }

    @GetMapping("/api/v1/lead-visits/{id}/photo")
    ResponseEntity<byte[]> photo(Scope scope, @PathVariable UUID id) {
        VisitStore.Photo photo = visits.photo(scope, id);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(photo.type()))
                .header("Content-Disposition", "inline")
                .header("X-Content-Type-Options", "nosniff")
                .body(photo.bytes());
    }
}
