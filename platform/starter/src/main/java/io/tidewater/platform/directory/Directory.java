package io.tidewater.platform.directory;

import io.tidewater.platform.scope.OrgPath;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds people and units in this service's own replica. */
public final class Directory {

    private static final String COLUMNS =
            "select id, user_name, display_name, email, roles, unit::text as unit, partner_id from directory_person";

    private final JdbcClient jdbc;

    Directory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The active person of this sign-in name. */
    public Optional<Colleague> byUserName(String userName) {
        return jdbc.sql(COLUMNS + " where user_name = :name and active")
                .param("name", userName)
                .query(Directory::colleague)
                .optional();
    }

    /** The person of this id, active or not. */
    public Optional<Colleague> byId(UUID id) {
        return jdbc.sql(COLUMNS + " where id = :id")
                .param("id", id)
                .query(Directory::colleague)
                .optional();
    }

    /** Active people by sign-in name or full name, case ignored, each under the name that was asked for. */
    public Map<String, Colleague> byNames(Collection<String> names) {
        Set<String> folded = names.stream().map(Directory::fold).collect(Collectors.toSet());
        List<Colleague> found = jdbc.sql(
                        COLUMNS + " where active and (user_name = any(:names) or lower(display_name) = any(:names))")
                .param("names", folded.toArray(String[]::new))
                .query(Directory::colleague)
                .list();
        return names.stream()
                .distinct()
                .flatMap(name -> found.stream()
                        .filter(person -> person.userName().equals(fold(name))
                                || fold(person.displayName()).equals(fold(name)))
                        .findFirst()
                        .map(person -> Map.entry(name, person))
                        .stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Active people with the role in the unit or below it, by sign-in name. */
    public List<Colleague> inUnit(OrgPath unit, String role) {
        return jdbc.sql(COLUMNS
                        + " where active and unit <@ cast(:unit as ltree) and :role = any(roles) order by user_name")
                .param("unit", unit.ltree())
                .param("role", role)
                .query(Directory::colleague)
                .list();
    }

    /** Whether the unit exists. */
    public boolean hasUnit(OrgPath unit) {
        return jdbc.sql("select exists (select 1 from directory_unit where path = cast(:unit as ltree) and active)")
                .param("unit", unit.ltree())
                .query(Boolean.class)
                .single();
    }

    /** What people call the units, by path. */
    public Map<OrgPath, String> unitLabels() {
        return jdbc
                .sql("select path::text as path, label from directory_unit where active")
                .query((row, number) -> Map.entry(OrgPath.ofLtree(row.getString("path")), row.getString("label")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String fold(String name) {
        return name.strip().toLowerCase(java.util.Locale.ROOT);
    }

    private static Colleague colleague(ResultSet row, int number) throws SQLException {
        String unit = row.getString("unit");
        return new Colleague(
                row.getObject("id", UUID.class),
                row.getString("user_name"),
                row.getString("display_name"),
                row.getString("email"),
                Set.of((String[]) row.getArray("roles").getArray()),
                unit == null ? null : OrgPath.ofLtree(unit),
                row.getString("partner_id"));
    }
}
