package io.tidewater.platform.sharing;

import io.tidewater.platform.data.Instants;
import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.web.Problems;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The share table of a protected table: {@code record_id, user_id, org_path, granted_by, granted_at}. Whether the person may
 * share the record is for the caller to say, who also keeps two from changing its shares at once: what is told of them is all
 * of them, and the later must know what the earlier did.
 */
public final class ShareTable {

    private final JdbcClient jdbc;
    private final Recipients recipients;
    private final Clock clock;
    private final String table;

    /** The share table of this name. */
    public ShareTable(JdbcClient jdbc, Recipients recipients, Clock clock, String table) {
        this.jdbc = jdbc;
        this.recipients = recipients;
        this.clock = clock;
        this.table = table;
    }

    /**
     * Opens the record. Part of the caller's transaction.
     *
     * @return false when it was open to them already, and nothing changed
     * @throws io.tidewater.platform.web.ProblemException 422 for neither or both of person and unit, or one that is not known
     */
    public boolean grant(UUID record, Person by, ShareRequest to) {
        to.requireOne();
        UUID person = person(to.userName());
        String unit = unit(to);
        return jdbc.sql("insert into " + table + " (record_id, user_id, org_path, granted_by, granted_at)"
                                + " select :record, :person, cast(:unit as ltree), :by, :at where not exists (select 1 from "
                                + table
                                + " s where s.record_id = :record and s.user_id is not distinct from :person"
                                + " and s.org_path is not distinct from cast(:unit as ltree))")
                        .param("record", record)
                        .param("person", person, Types.OTHER)
                        .param("unit", unit)
                        .param("by", by.id())
                        .param("at", Instants.toSql(clock.instant()))
                        .update()
                > 0;
    }

    /**
     * Takes the record back, also from people and units that are no more. Part of the caller's transaction.
     *
     * @return false when it was not shared with them, and nothing changed
     * @throws io.tidewater.platform.web.ProblemException 422 for neither or both of person and unit
     */
    public boolean revoke(UUID record, ShareRequest from) {
        from.requireOne();
        OrgPath unit = from.place();
        return jdbc.sql("delete from " + table + " where record_id = :record and (org_path = cast(:unit as ltree)"
                                + " or user_id in (select id from " + recipients.peopleTable()
                                + " where user_name = :name))")
                        .param("record", record)
                        .param("unit", unit == null ? null : unit.ltree())
                        .param("name", from.userName())
                        .update()
                > 0;
    }

    /** With whom the record is shared, oldest first. */
    public List<Share> of(UUID record) {
        return jdbc.sql("select s.user_id, p.user_name, s.org_path::text as unit, s.granted_at from " + table
                        + " s left join " + recipients.peopleTable() + " p on p.id = s.user_id"
                        + " where s.record_id = :record order by s.granted_at")
                .param("record", record)
                .query((row, number) -> {
                    String unit = row.getString("unit");
                    return new Share(
                            row.getObject("user_id", UUID.class),
                            row.getString("user_name"),
                            unit == null ? null : OrgPath.ofLtree(unit),
                            Instants.require(row, "granted_at"));
                })
                .list();
    }

    private @Nullable UUID person(@Nullable String userName) {
        if (userName == null) {
            return null;
        }
        return recipients.idOf(userName).orElseThrow(() -> Problems.invalid("userName", "unknown"));
    }

    private @Nullable String unit(ShareRequest to) {
        OrgPath unit = to.place();
        if (unit == null) {
            return null;
        }
        if (!recipients.hasUnit(unit)) {
            throw Problems.invalid(to.unit() == null ? "orgPath" : "unit", "unknown");
        }
        return unit.ltree();
    }
}
