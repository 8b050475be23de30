package io.tidewater.lead.visit;

import io.tidewater.lead.followup.VisitLog;
import io.tidewater.lead.people.Availability;
import io.tidewater.lead.people.People;
import io.tidewater.lead.record.Lead;
import io.tidewater.lead.record.LeadId;
import io.tidewater.lead.record.Leads;
import io.tidewater.platform.data.Ids;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.web.Problems;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans visits and takes check-ins (L19). */
@Service
@Transactional
class Visits {

    private final VisitStore store;
    private final Leads leads;
    private final VisitLog log;
    private final Consents consents;
    private final People people;
    private final Clock clock;

    Visits(VisitStore store, Leads leads, VisitLog log, Consents consents, People people, Clock clock) {
        this.store = store;
        this.leads = leads;
        this.log = log;
        this.consents = consents;
        this.people = people;
        this.clock = clock;
    }

    Visit plan(Person person, VisitRequest request) {
        Instant now = clock.instant();
        if (request.plannedAt().isBefore(now.minusSeconds(60))) {
            throw Problems.invalid("plannedAt", "future");
        }
        Lead lead = leads.get(Scope.of(person), new LeadId(request.leadId()));
        UUID id = Ids.next();
        store.plan(id, lead.id().value(), person.id(), person.userName(), request, now);
        Visit visit = mine(person, id);
        leads.tell(lead, "visit.planned", visit);
        return visit;
    }

    /** The person's visits of a day. */
    @Transactional(readOnly = true)
    List<Visit> ofDay(Person person, Day day) {
        return store.ofRep(person.id(), day.begins(), day.ends());
    }

    /** The day that the person means: today unless a date is given, by the clocks of where they work unless a zone is. */
    Day day(Person person, @Nullable LocalDate date, @Nullable ZoneId zone) {
        ZoneId clocks = zone == null ? people.of(person.userName()).zone() : zone;
        return new Day(date == null ? LocalDate.ofInstant(clock.instant(), clocks) : date, clocks);
    }

    @Transactional(readOnly = true)
    List<Visit> ofLead(Scope scope, UUID lead) {
        leads.get(scope, new LeadId(lead));
        return store.ofLead(lead);
    }

    /** Only with consent and within the person's working hours; the visit becomes a follow-up that is borne out. */
    Visit checkIn(Person person, UUID id, CheckInRequest request) {
        Visit visit = mine(person, id);
        Spot here = Spot.of(request.latitude(), request.longitude());
        Consent consent = consents.of(person.id());
        if (!consent.stands()) {
            throw Problems.conflict("no-consent");
        }
        Instant now = clock.instant();
        Availability when = people.of(person.userName());
        Optional<String> absence = when.absence(now);
        if (absence.isPresent()) {
            throw Problems.conflict("check-in-hours");
        }
        Double distance =
                visit.place() == null ? null : here.metresTo(visit.place().spot());
        if (!store.checkIn(id, request, here, distance, consent, now)) {
            throw Problems.conflict("visit-state", visit.state().key());
        }
        String note = request.note();
        log.log(person, visit.leadId(), note == null || note.isBlank() ? said(visit) : note, id);
        return told(person, id, "visit.checked-in");
    }

    Visit cancel(Person person, UUID id) {
        Visit visit = mine(person, id);
        if (!store.cancel(id)) {
            throw Problems.conflict("visit-state", visit.state().key());
        }
        return told(person, id, "visit.cancelled");
    }

    /** Seen by whoever sees the lead. */
    @Transactional(readOnly = true)
    VisitStore.Photo photo(Scope scope, UUID id) {
        Visit visit = store.find(id).orElseThrow(Problems::notFound);
        leads.get(scope, new LeadId(visit.leadId()));
        return store.photo(id).orElseThrow(Problems::notFound);
    }

    private Visit told(Person person, UUID id, String event) {
        Visit visit = mine(person, id);
        leads.tell(leads.get(Scope.of(person), new LeadId(visit.leadId())), event, visit);
        return visit;
    }

    private Visit mine(Person person, UUID id) {
        return store.find(id).filter(visit -> visit.repId().equals(person.id())).orElseThrow(Problems::notFound);
    }

    private static String said(Visit visit) {
        return visit.purpose() == null ? visit.company() : visit.purpose();
    }
}
