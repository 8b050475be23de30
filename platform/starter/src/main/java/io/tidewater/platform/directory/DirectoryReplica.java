package io.tidewater.platform.directory;

import io.tidewater.platform.event.EventMessage;
import io.tidewater.platform.scope.OrgPath;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes the replica from events; an event older than what is known changes nothing. A sign-in name belongs to whom the newest
 * event gives it.
 */
final class DirectoryReplica {

    private final JdbcClient jdbc;

    DirectoryReplica(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void person(EventMessage<PersonFact> event, boolean active) {
        PersonFact person = event.data();
        jdbc.sql("delete from directory_person where user_name = :name and id <> :id and seq <= :seq")
                .param("name", person.userName())
                .param("id", person.id())
                .param("seq", event.seq())
                .update();
        jdbc.sql("""
                        insert into directory_person
                            (id, user_name, display_name, email, roles, unit, units, partner_id, active, seq)
                        select :id, :name, :display, :email, :roles, cast(:unit as ltree), cast(:units as ltree[]),
                            :partner, :active, :seq
                        where not exists (select 1 from directory_person where user_name = :name and id <> :id)
                        on conflict (id) do update set user_name = excluded.user_name,
                            display_name = excluded.display_name, email = excluded.email, roles = excluded.roles,
                            unit = excluded.unit, units = excluded.units, partner_id = excluded.partner_id,
                            active = excluded.active, seq = excluded.seq
                        where directory_person.seq < excluded.seq""")
                .param("id", person.id())
                .param("name", person.userName())
                .param("display", person.displayName())
                .param("email", person.email())
                .param("roles", person.roleNames())
                .param(
                        "unit",
                        person.unitPaths().isEmpty()
                                ? null
                                : person.unitPaths().getFirst().ltree())
                .param(
                        "units",
                        person.unitPaths().stream().map(OrgPath::ltree).collect(Collectors.joining(",", "{", "}")))
                .param("partner", person.partnerId())
                .param("active", active)
                .param("seq", event.seq())
                .update();
    }

    void unit(EventMessage<UnitFact> event, boolean active) {
        jdbc.sql("""
                        insert into directory_unit (path, label, active, seq)
                        values (cast(:path as ltree), :label, :active, :seq)
                        on conflict (path) do update set label = excluded.label, active = excluded.active,
                            seq = excluded.seq
                        where directory_unit.seq < excluded.seq""")
                .param("path", event.data().path().ltree())
                .param("label", event.data().label())
                .param("active", active)
                .param("seq", event.seq())
                .update();
    }
}
