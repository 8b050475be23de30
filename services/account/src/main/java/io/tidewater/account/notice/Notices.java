package io.tidewater.account.notice;

import io.tidewater.platform.data.Columns;
import io.tidewater.platform.data.Instants;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The notices of people; each is seen by its person only. */
@Repository
@Transactional
class Notices {

    private static final String COLUMNS =
            Columns.of("n", "id person_id kind title about_type about_id actor at read_at arrived_at");

    private final JdbcClient jdbc;
    private final Clock clock;

    Notices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One event makes one notice, however often it is told. */
    void add(UUID event, UUID person, Notice notice) {
        jdbc.sql("""
                        insert into notice (id, person_id, kind, title, about_type, about_id, actor, at, arrived_at)
                        values (:id, :person, :kind, :title, :aboutType, :aboutId, :actor, :at, :arrived)
                        on conflict do nothing""")
                .param("id", event)
                .param("person", person)
                .param("kind", notice.kind())
                .param("title", notice.title())
                .param("aboutType", notice.aboutType())
                .param("aboutId", notice.aboutId())
                .param("actor", notice.actor())
                .param("at", Instants.toSql(notice.at()))
                .param("arrived", Instants.toSql(clock.instant()))
                .update();
    }

    @Transactional(readOnly = true)
    List<Notice> newest(UUID person, int most) {
        return jdbc.sql("select " + COLUMNS
                        + " from notice n where person_id = :person order by at desc, id desc limit :most")
                .param("person", person)
                .param("most", most)
                .query(Notices::read)
                .list();
    }

    @Transactional(readOnly = true)
    long unread(UUID person) {
        return jdbc.sql("select count(*) from notice where person_id = :person and read_at is null")
                .param("person", person)
                .query(Long.class)
                .single();
    }

    /** Notices of these people that arrived here after the moment, whenever they happened; oldest first. */
    @Transactional(readOnly = true)
    List<Delivered> since(List<UUID> people, Instant after) {
        return jdbc.sql("""
                        select %s from notice n where person_id = any(:people) and arrived_at > :after
                        order by arrived_at, id limit 1000""".formatted(COLUMNS))
                .param("people", people.toArray(UUID[]::new))
                .param("after", Instants.toSql(after))
                .query((row, number) -> new Delivered(row.getObject("person_id", UUID.class), read(row, number)))
                .list();
    }

    /** False when the notice is not the person's. */
    boolean read(UUID person, UUID notice) {
        return jdbc.sql("""
                        update notice set read_at = coalesce(read_at, :now) where id = :id and person_id = :person""")
                        .param("now", Instants.toSql(clock.instant()))
                        .param("id", notice)
                        .param("person", person)
                        .update()
                == 1;
    }

    void readAll(UUID person) {
        jdbc.sql("update notice set read_at = :now where person_id = :person and read_at is null")
                .param("now", Instants.toSql(clock.instant()))
                .param("person", person)
                .update();
    }

    private static Notice read(ResultSet row, int number) throws SQLException {
        return new Notice(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("title"),
                row.getString("about_type"),
                row.getObject("about_id", UUID.class),
                row.getString("actor"),
                Instants.require(row, "at"),
                Instants.read(row, "read_at"));
    }

    record Delivered(UUID person, Notice notice) {}
}
