package io.tidewater.lead.people;

import io.tidewater.platform.directory.Colleague;
import io.tidewater.platform.directory.Directory;
import io.tidewater.platform.event.Changes;
import io.tidewater.platform.event.EventLog;
import io.tidewater.platform.event.NewEvent;
import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Roles;
import io.tidewater.platform.web.Problems;
import io.tidewater.platform.web.Version;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows and changes people's availability: one's own, and that of the people one leads. */
@Service
@Transactional
class PeopleDesk {

    private final People people;
    private final Directory directory;
    private final EventLog events;

    PeopleDesk(People people, Directory directory, EventLog events) {
        this.people = people;
        this.directory = directory;
        this.events = events;
    }

    Availability get(Person by, String userName) {
        requireVisible(by, userName);
        return people.of(userName);
    }

    /** The reps of the units somebody leads; of the region for an administrator. */
    @Transactional(readOnly = true)
    List<Availability> led(Person by) {
        List<String> names = by.units().stream()
                .map(unit -> by.has(Roles.ADMIN) ? top(unit) : unit)
                .distinct()
                .flatMap(unit -> Stream.of(Roles.SALES_REP, Roles.TELESALES)
                        .flatMap(role -> directory.inUnit(unit, role).stream()))
                .map(Colleague::userName)
                .distinct()
                .sorted()
                .toList();
        Map<String, Availability> said = people.of(names);
        return names.stream()
                .map(name -> said.getOrDefault(name, people.unsaid(name)))
                .toList();
    }

    /** A person may say when they work and when they are away; level and weight are their manager's business. */
    Availability change(Person by, String userName, Version version, AvailabilityRequest request) {
        boolean leads = requireVisible(by, userName);
        Availability before = people.of(userName);
        version.check(before.version(), () -> AvailabilityFact.of(before));
        Availability after = request.over(people.unsaid(userName).at(before.version()));
        boolean weighs = !Objects.equals(before.level(), after.level()) || before.weight() != after.weight();
        if (!leads && weighs) {
            throw Problems.forbidden();
        }
        if (!people.write(after)) {
            throw Problems.stale(AvailabilityFact.of(people.of(userName)));
        }
        Availability saved = after.at(before.version() + 1);
        AvailabilityFact fact = AvailabilityFact.of(saved);
        events.append(NewEvent.of("availability.changed", userName, fact)
                .withChanges(Changes.between(AvailabilityFact.of(before), fact)));
        return saved;
    }

    /** Whether the caller leads the person; refused as unknown where they neither do nor are the person. */
    private boolean requireVisible(Person by, String userName) {
        boolean leads = directory
                .byUserName(userName)
                .map(person -> by.has(Roles.ADMIN) || (person.unit() != null && by.manages(person.unit())))
                .orElse(false);
        if (!leads && !by.userName().equals(userName)) {
            throw Problems.notFound();
        }
        return leads;
    }

    private static OrgPath top(OrgPath unit) {
        OrgPath parent = unit.parent();
        return parent == null ? unit : top(parent);
    }
}
