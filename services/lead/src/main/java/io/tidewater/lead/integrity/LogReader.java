package io.tidewater.lead.integrity;

import io.tidewater.platform.data.Instants;
import io.tidewater.platform.scope.OrgPath;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the ledgers of a window for the detectors, for the system and for no person. */
@Repository
class LogReader {

    private static final String SPELLS = """
        select s.*, s.unit_at::text as unit, l.home_pool::text as pool from (
            select o.lead_id, o.owner_id, o.owner_user_name, o.how, o.at,
                coalesce(o.owner_unit, p.unit) as unit_at, lead(o.at) over (partition by o.lead_id order by o.seq) as until
            from lead_ownership o left join directory_person p on p.id = o.owner_id
            where o.at >= :from and o.at < :to) s
        join lead l on l.id = s.lead_id
        where s.owner_id is not null and s.unit_at is not null\
        """;

    private static final String TOUCHES = """
        select f.lead_id, f.by_id, f.by_user_name, p.unit::text as unit, l.company, f.channel, f.text, f.at, f.verified
        from lead_follow_up f join lead l on l.id = f.lead_id
        left join directory_person p on p.id = f.by_id
        where f.at >= :from and f.at < :to\
        """;

    private static final String CHECK_INS = """
        select v.id, v.lead_id, v.rep_id, v.rep_user_name, p.unit::text as unit, v.checked_in_at, v.latitude,
            v.longitude, v.accuracy, v.mock_location, v.distance
        from lead_visit v left join directory_person p on p.id = v.rep_id
        where v.checked_in_at >= :from and v.checked_in_at < :to\
        """;

    private static final String WARNINGS =
            "select lead_id, owner_id, at from lead_recycle_warning where at >= :from and at < :to";

    private static final String AWAY =
            "select user_name, starts_at, ends_at from lead_leave where ends_at > :from and starts_at < :to";

    private static final OrgPath NOWHERE = OrgPath.of("/unknown");

    private final JdbcClient jdbc;

    LogReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Log read(Instant from, Instant to) {
        return new Log(
                from,
                to,
                all(SPELLS, from, to, LogReader::spell),
                all(TOUCHES, from, to, LogReader::touch),
                all(CHECK_INS, from, to, LogReader::checkIn),
                all(
                        WARNINGS,
                        from,
                        to,
                        (row, number) ->
                                new Log.Warning(id(row, "lead_id"), id(row, "owner_id"), Instants.require(row, "at"))),
                all(
                        AWAY,
                        from,
                        to,
                        (row, number) -> new Log.Away(
                                row.getString("user_name"),
                                Instants.require(row, "starts_at"),
                                Instants.require(row, "ends_at"))));
    }

    private <T> List<T> all(String sql, Instant from, Instant to, RowMapper<T> mapper) {
        OffsetDateTime start = Instants.toSql(from);
        OffsetDateTime end = Instants.toSql(to);
        return jdbc.sql(sql).param("from", start).param("to", end).query(mapper).list();
    }

    private static Log.Spell spell(ResultSet row, int number) throws SQLException {
        return new Log.Spell(
                id(row, "lead_id"),
                rep(row, "owner_id", "owner_user_name"),
                OrgPath.ofLtree(row.getString("pool")),
                row.getString("how"),
                Instants.require(row, "at"),
                Instants.read(row, "until"));
    }

    private static Log.Touch touch(ResultSet row, int number) throws SQLException {
        return new Log.Touch(
                id(row, "lead_id"),
                rep(row, "by_id", "by_user_name"),
                row.getString("company"),
                row.getString("channel"),
                row.getString("text"),
                Instants.require(row, "at"),
                row.getBoolean("verified"));
    }

    private static Log.CheckIn checkIn(ResultSet row, int number) throws SQLException {
        return new Log.CheckIn(
                id(row, "id"),
                id(row, "lead_id"),
                rep(row, "rep_id", "rep_user_name"),
                Instants.require(row, "checked_in_at"),
                row.getDouble("latitude"),
                row.getDouble("longitude"),
                row.getDouble("accuracy"),
                row.getBoolean("mock_location"),
                row.getObject("distance", Double.class));
    }

    private static Rep rep(ResultSet row, String id, String name) throws SQLException {
        String unit = row.getString("unit");
        return new Rep(id(row, id), row.getString(name), unit == null ? NOWHERE : OrgPath.ofLtree(unit));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }
}
