package io.tidewater.lead.people;

import io.tidewater.platform.scope.Person;
import io.tidewater.platform.web.PageResponse;
import io.tidewater.platform.web.Representations;
import io.tidewater.platform.web.Version;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** When the people who work leads are there (L11). */
@RestController
@RequestMapping("/api/v1/lead-people")
@PreAuthorize("hasAnyRole('sales-rep', 'telesales', 'sales-manager', 'admin')")
class PeopleController {

    private final PeopleDesk desk;

    PeopleController(PeopleDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('sales-manager', 'admin')")
    PageResponse<AvailabilityFact> led(Person person) {
        return PageResponse.of(
                desk.led(person).stream().map(AvailabilityFact::of).toList());
    }

    @GetMapping("/{userName}/availability")
    ResponseEntity<AvailabilityFact> get(Person person, @PathVariable String userName) {
        return answer(desk.get(person, userName));
    }

    @PutMapping("/{userName}/availability")
    ResponseEntity<AvailabilityFact> change(
            Person person,
            @PathVariable String userName,
            Version version,
            @Valid @RequestBody AvailabilityRequest body) {
        return answer(desk.change(person, userName, version, body));
    }

    private static ResponseEntity<AvailabilityFact> answer(Availability person) {
        return Representations.ok(AvailabilityFact.of(person), person.version());
    }
}
