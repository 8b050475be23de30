package io.tidewater.sales.org;

import io.tidewater.platform.event.Changes;
import io.tidewater.platform.event.EventLog;
import io.tidewater.platform.event.NewEvent;
import io.tidewater.platform.scope.OrgPath;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells other services of units and people. */
@Component
class OrgEvents {

    record UnitFact(
            UUID id,
            String path,
            @Nullable UUID parentId,
            String name,
            String label,
            @Nullable String labelZh,
            String labelPath,
            boolean removed,
            long version) {}

    record PersonFact(
            UUID id,
            String userName,
            String name,
            @Nullable String email,
            List<String> units,
            List<String> roles,
            @Nullable String orgPath,
            @Nullable String partnerId,
            @Nullable String unitLabel,
            boolean removed,
            long version) {}

    private final EventLog events;

    OrgEvents(EventLog events) {
        this.events = events;
    }

    void announceUnits(OrgDifference<OrgUnit> difference) {
        announce("org-unit", difference, OrgUnit::id, OrgEvents::fact);
    }

    void announcePeople(OrgDifference<OrgPerson> difference) {
        announce("person", difference, OrgPerson::id, OrgEvents::fact);
    }

    private <T> void announce(
            String noun, OrgDifference<T> difference, Function<T, UUID> id, Function<T, Object> fact) {
        List<NewEvent> all = new ArrayList<>();
        difference.created().forEach(one -> all.add(NewEvent.of(noun + ".created", id.apply(one), fact.apply(one))));
        difference.changed().forEach(one -> {
            Object after = fact.apply(one.after());
            all.add(NewEvent.of(noun + ".changed", id.apply(one.after()), after)
                    .withChanges(Changes.between(fact.apply(one.before()), after)));
        });
        difference.removed().forEach(one -> all.add(NewEvent.of(noun + ".removed", id.apply(one), fact.apply(one))));
        events.append(all);
    }

    static UnitFact fact(OrgUnit unit) {
        return new UnitFact(
                unit.id(),
                unit.path().value(),
                unit.parentId(),
                unit.name(),
                unit.label(),
                unit.labelZh(),
                unit.labelPath(),
                unit.removed(),
                unit.version());
    }

    static PersonFact fact(OrgPerson person) {
        OrgPath home = person.homeUnit();
        return new PersonFact(
                person.id(),
                person.userName(),
                person.name(),
                person.email(),
                person.units().stream().map(OrgPath::value).toList(),
                person.roles(),
                home == null ? null : home.value(),
                person.partnerId(),
                person.unitLabel(),
                person.removed(),
                person.version());
    }
}
