package io.tidewater.platform.view;

import io.tidewater.platform.data.Ids;
import io.tidewater.platform.data.Instants;
import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.scope.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The tables of views and of whose list opens with which. */
final class ViewStore {

    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    /** Shared with a unit, a view is seen by the people of that unit and of those below. */
    private static final String SEEN = """
            select v.id, v.list, v.owner_id, v.owner_user_name, v.name, v.filter, v.sort,
                v.columns, v.group_by, v.show, v.audience, v.version, v.created_at, v.updated_at,
                v.org_path::text as unit, d.view_id is not null as is_default from saved_view v
            left join saved_view_default d on d.list = v.list and d.person_id = :me and d.view_id = v.id
            where v.list = :list and (v.owner_id = :me or v.audience = 'all'
                or v.audience = 'unit' and v.org_path @> cast(:units as ltree[]))
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    ViewStore(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    List<SavedView> all(String list, Person person) {
        return seen(list, person, " order by lower(v.name), v.id")
                .query((row, number) -> read(row, person))
                .list();
    }

    Optional<SavedView> find(String list, Person person, UUID id) {
        return seen(list, person, " and v.id = :id")
                .param("id", id)
                .query((row, number) -> read(row, person))
                .optional();
    }

    private JdbcClient.StatementSpec seen(String list, Person person, String more) {
        String units = person.units().stream().map(OrgPath::ltree).collect(Collectors.joining(",", "{", "}"));
        return jdbc.sql(SEEN + more)
                .param("list", list)
                .param("me", person.id())
                .param("units", units);
    }

    UUID save(String list, Person owner, @Nullable UUID known, ViewRequest view, @Nullable OrgPath unit) {
        return jdbc.sql("""
                        insert into saved_view (id, list, owner_id, owner_user_name, name, filter, sort, columns, group_by, show,
                            audience, org_path, created_at, updated_at)
                        values (:id, :list, :owner, :userName, :name, :filter, :sort, cast(:columns as jsonb), :groupBy, :show,
                            :audience, cast(:unit as ltree), :now, :now)
                        on conflict (id) do update set name = excluded.name, filter = excluded.filter, sort = excluded.sort,
                            columns = excluded.columns, group_by = excluded.group_by, show = excluded.show,
                            audience = excluded.audience, org_path = excluded.org_path,
                            version = saved_view.version + 1, updated_at = :now
                        returning id""")
                .param("id", known == null ? Ids.next() : known)
                .param("list", list)
                .param("owner", owner.id())
                .param("userName", owner.userName())
                .param("name", view.name().strip())
                .param("filter", blankToNull(view.filter()))
                .param("sort", blankToNull(view.sort()))
                .param("columns", json.writeValueAsString(view.columns() == null ? List.of() : view.columns()))
                .param("groupBy", blankToNull(view.groupBy()))
                .param("show", view.show() == null ? "list" : view.show())
                .param("audience", view.audienceOrOwn().key())
                .param("unit", unit == null ? null : unit.ltree())
                .param("now", Instants.toSql(clock.instant()))
                .query(UUID.class)
                .single();
    }

    int count(String list, Person owner) {
        return jdbc.sql("select count(*) from saved_view where list = ? and owner_id = ?")
                .params(list, owner.id())
                .query(Integer.class)
                .single();
    }

    void remove(UUID id) {
        jdbc.sql("delete from saved_view where id = ?").params(id).update();
    }

    void open(String list, Person person, @Nullable UUID view) {
        if (view == null) {
            jdbc.sql("delete from saved_view_default where list = ? and person_id = ?")
                    .params(list, person.id())
                    .update();
        } else {
            jdbc.sql("""
                            insert into saved_view_default (list, person_id, view_id) values (?, ?, ?)
                            on conflict (list, person_id) do update set view_id = excluded.view_id""").params(list, person.id(), view).update();
        }
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private SavedView read(ResultSet row, Person person) throws SQLException {
        UUID owner = row.getObject("owner_id", UUID.class);
        String unit = row.getString("unit");
        return new SavedView(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("filter"),
                row.getString("sort"),
                json.readValue(row.getString("columns"), TEXTS),
                row.getString("group_by"),
                row.getString("show"),
                SavedView.Audience.of(row.getString("audience")),
                unit == null ? null : OrgPath.ofLtree(unit),
                owner,
                row.getString("owner_user_name"),
                row.getBoolean("is_default"),
                SavedViews.mayChange(person, owner),
                row.getLong("version"),
                Instants.require(row, "updated_at"));
    }
}
