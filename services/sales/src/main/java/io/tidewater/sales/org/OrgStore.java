package io.tidewater.sales.org;

import io.tidewater.platform.importing.LookupRule;
import io.tidewater.platform.scope.OrgPath;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** SQL on units and people. */
@Repository
class OrgStore {

    private static final String UNIT =
            "select id, path, parent_id, name, label, label_zh, label_path, removed, version from org_unit";
    private static final String PERSON =
            "select id, user_name, name, email, units, roles, partner_id, unit_label, removed, version from org_person";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    OrgStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<OrgUnit> units() {
        return jdbc.sql(UNIT + " order by path").query(OrgStore::unit).list();
    }

    List<OrgPerson> people() {
        return jdbc.sql(PERSON).query(OrgStore::person).list();
    }

    Optional<OrgPerson> person(String userName) {
        return jdbc.sql(PERSON + " where user_name = :userName and not removed")
                .param("userName", userName)
                .query(OrgStore::person)
                .optional();
    }

    Optional<String> nameOf(UUID id) {
        return jdbc.sql("select name from org_person where id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** Staff whose name or user name begins with what was typed, also in its middle words. */
    List<OrgPerson> staff(String typed, int limit) {
        String key = LookupRule.IGNORE_SPACE_AND_PUNCTUATION.key(typed).replaceAll("[\\\\%_]", "\\\\$0");
        return jdbc.sql(PERSON + """
                         where not removed and not roles && array['customer', 'partner', 'service']
                            and (name_key like :inside or replace(user_name, '-', '') like :start)
                        order by name, id limit :limit
                        """)
                .param("inside", "%" + key + "%")
                .param("start", key + "%")
                .param("limit", limit)
                .query(OrgStore::person)
                .list();
    }

    /** The names of present and former staff, by user name; of two with the same, who is present comes last. */
    List<PersonName> staffNames(Collection<String> userNames) {
        return jdbc.sql("""
                        select user_name, name from org_person
                        where user_name in (:userNames) and not roles && array['customer', 'partner', 'service']
                        order by user_name, removed desc
                        """)
                .param("userNames", userNames)
                .query(PersonName.class)
                .list();
    }

    /** The present staff whose home the unit is, by name. */
    List<OrgPerson> staffOf(String unit) {
        return jdbc.sql(PERSON + """
                         where not removed and not roles && array['customer', 'partner', 'service'] and units[1] = :unit
                        order by name, id
                        """)
                .param("unit", unit)
                .query(OrgStore::person)
                .list();
    }

    void saveUnits(List<OrgUnit> units) {
        save("""
                insert into org_unit (id, path, parent_id, name, label, label_zh, label_path, removed, version, created_at, updated_at)
                select id, path, parent_id, name, label, label_zh, label_path, removed, version, now(), now()
                from jsonb_populate_recordset(null::org_unit, cast(:rows as jsonb))
                on conflict (id) do update set path = excluded.path, parent_id = excluded.parent_id,
                    name = excluded.name, label = excluded.label,
                    label_zh = excluded.label_zh, label_path = excluded.label_path,
                    removed = excluded.removed, version = excluded.version, updated_at = now()
                """, units.stream().map(OrgStore::row).toList());
    }

    void savePeople(List<OrgPerson> people) {
        save("""
                insert into org_person (id, user_name, name, name_key, email, units, roles, partner_id, unit_label, removed,
                    version, created_at, updated_at)
                select id, user_name, name, name_key, email, units, roles, partner_id, unit_label, removed,
                    version, now(), now()
                from jsonb_populate_recordset(null::org_person, cast(:rows as jsonb))
                on conflict (id) do update set user_name = excluded.user_name, name = excluded.name,
                    name_key = excluded.name_key, email = excluded.email, units = excluded.units, roles = excluded.roles,
                    partner_id = excluded.partner_id, unit_label = excluded.unit_label, removed = excluded.removed,
                    version = excluded.version, updated_at = now()
                """, people.stream().map(OrgStore::row).toList());
    }

    private void save(String sql, List<Map<String, @Nullable Object>> rows) {
        if (!rows.isEmpty()) {
            jdbc.sql(sql).param("rows", json.writeValueAsString(rows)).update();
        }
    }

    private static Map<String, @Nullable Object> row(OrgUnit unit) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", unit.id());
        row.put("path", unit.path().ltree());
        row.put("parent_id", unit.parentId());
        row.put("name", unit.name());
        row.put("label", unit.label());
        row.put("label_zh", unit.labelZh());
        row.put("label_path", unit.labelPath());
        row.put("removed", unit.removed());
        row.put("version", unit.version());
        return row;
    }

    private static Map<String, @Nullable Object> row(OrgPerson person) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", person.id());
        row.put("user_name", person.userName());
        row.put("name", person.name());
        row.put("name_key", LookupRule.IGNORE_SPACE_AND_PUNCTUATION.key(person.name()));
        row.put("email", person.email());
        row.put("units", person.units().stream().map(OrgPath::value).toList());
        row.put("roles", person.roles());
        row.put("partner_id", person.partnerId());
        row.put("unit_label", person.unitLabel());
        row.put("removed", person.removed());
        row.put("version", person.version());
        return row;
    }

    private static OrgUnit unit(ResultSet row, int index) throws SQLException {
        return new OrgUnit(
                row.getObject("id", UUID.class),
                OrgPath.ofLtree(row.getString("path")),
                row.getObject("parent_id", UUID.class),
                row.getString("name"),
                row.getString("label"),
                row.getString("label_zh"),
                row.getString("label_path"),
                row.getBoolean("removed"),
                row.getLong("version"));
    }

    private static OrgPerson person(ResultSet row, int index) throws SQLException {
        return new OrgPerson(
                row.getObject("id", UUID.class),
                row.getString("user_name"),
                row.getString("name"),
                row.getString("email"),
                texts(row, "units").map(OrgPath::of).toList(),
                texts(row, "roles").toList(),
                row.getString("partner_id"),
                row.getString("unit_label"),
                row.getBoolean("removed"),
                row.getLong("version"));
    }

    private static Stream<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return Stream.of((String[]) array.getArray());
    }
}
