package io.tidewater.sales.org;

import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.sharing.Recipients;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The units and people the rest of the service asks about (S1). */
@Service
public class Organisation implements Recipients {

    private final OrgStore store;

    Organisation(OrgStore store) {
        this.store = store;
    }

    /** The present person of this user name. */
    public Optional<OrgPerson> person(String userName) {
        return store.person(userName);
    }

    @Override
    public Optional<UUID> idOf(String userName) {
        return person(userName).map(OrgPerson::id);
    }

    @Override
    public boolean hasUnit(OrgPath unit) {
        return units().stream().anyMatch(each -> each.path().equals(unit));
    }

    @Override
    public String peopleTable() {
        return "org_person";
    }

    /** The full name of a person, also of one who has left. */
    public Optional<String> nameOf(UUID id) {
        return store.nameOf(id);
    }

    /** Present people by every name they may be written with: their user name and their full name where it is one person's. */
    public Map<String, OrgPerson> byWrittenName() {
        Map<String, OrgPerson> names = new HashMap<>();
        Map<String, Integer> uses = new HashMap<>();
        List<OrgPerson> people =
                store.people().stream().filter(person -> !person.removed()).toList();
        for (OrgPerson person : people) {
            names.put(person.name(), person);
            uses.merge(person.name(), 1, Integer::sum);
        }
        names.keySet().removeIf(name -> uses.getOrDefault(name, 0) > 1);
        people.forEach(person -> names.put(person.userName(), person));
        return names;
    }

    List<OrgUnit> units() {
        return store.units().stream().filter(unit -> !unit.removed()).toList();
    }

    List<OrgPerson> assignable(String typed, int limit) {
        return store.staff(typed, limit);
    }

    List<PersonName> staffNames(List<String> userNames) {
        return store.staffNames(userNames);
    }

    List<OrgPerson> staffOf(OrgPath unit) {
        return store.staffOf(unit.value());
    }
}
