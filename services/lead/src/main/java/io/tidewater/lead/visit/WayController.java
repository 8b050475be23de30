package io.tidewater.lead.visit;

import io.tidewater.lead.record.Lead;
import io.tidewater.lead.record.LeadId;
import io.tidewater.lead.record.LeadRights;
import io.tidewater.lead.record.LeadVerb;
import io.tidewater.lead.record.Leads;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.web.PageResponse;
import io.tidewater.platform.web.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where leads are, which are near, the best way round a day's visits, and the consent to be located. */
@RestController
@PreAuthorize("hasAnyRole('sales-rep', 'telesales', 'sales-manager')")
class WayController {

    private static final double FARTHEST_KILOMETRES = 500;

    private final Places places;
    private final Visits visits;
    private final Routes routes;
    private final Consents consents;
    private final Leads leads;
    private final Clock clock;

    WayController(Places places, Visits visits, Routes routes, Consents consents, Leads leads, Clock clock) {
        this.places = places;
        this.visits = visits;
        this.routes = routes;
        this.consents = consents;
        this.leads = leads;
        this.clock = clock;
    }

    @PutMapping("/api/v1/leads/{id}/place")
    Visit.Address place(Person person, @PathVariable UUID id, @Valid @RequestBody PlaceRequest body) {
        Lead lead = leads.get(Scope.of(person), new LeadId(id));
        LeadRights.require(person, lead, LeadVerb.EDIT);
        Spot spot = Spot.of(body.latitude(), body.longitude());
        places.put(id, body.address(), spot, person.userName(), clock.instant());
        return new Visit.Address(body.address(), spot.latitude(), spot.longitude());
    }

    @GetMapping("/api/v1/leads/{id}/place")
    Visit.Address place(Scope scope, @PathVariable UUID id) {
        leads.get(scope, new LeadId(id));
        return places.of(id).orElseThrow(Problems::notFound);
    }

    /** One's own leads nearby, the nearest first. */
    @GetMapping("/api/v1/lead-visits/near")
    PageResponse<Places.NearbyLead> near(
            Scope scope,
            @RequestParam @Nullable Double latitude,
            @RequestParam @Nullable Double longitude,
            @RequestParam(defaultValue = "10") double kilometres) {
        if (!(kilometres > 0 && kilometres <= FARTHEST_KILOMETRES)) {
            throw Problems.invalid("kilometres", "max", FARTHEST_KILOMETRES);
        }
        return PageResponse.of(places.near(scope, Spot.of(latitude, longitude), kilometres * 1000));
    }

    /** The best order of the day's planned visits, from where one starts. */
    @PostMapping("/api/v1/lead-visits/route")
    Routes.DayRoute route(Person person, @Valid @RequestBody RouteRequest body) {
        return routes.of(
                person, visits.day(person, body.on(), body.zone()), Spot.of(body.latitude(), body.longitude()));
    }

    @GetMapping("/api/v1/lead-visits/consent")
    Consent consent(Person person) {
        return consents.of(person.id());
    }

    @PutMapping("/api/v1/lead-visits/consent")
    Consent consentGiven(Person person) {
        return consents.give(person);
    }

    @DeleteMapping("/api/v1/lead-visits/consent")
    Consent consentWithdrawn(Person person) {
        return consents.withdraw(person);
    }

    record PlaceRequest(
            @Nullable @Size(max = 300) String address,
            @Nullable Double latitude,
            @Nullable Double longitude) {}

    record RouteRequest(
            @Nullable LocalDate on,
            @Nullable ZoneId zone,
            @Nullable Double latitude,
            @Nullable Double longitude) {}
}
