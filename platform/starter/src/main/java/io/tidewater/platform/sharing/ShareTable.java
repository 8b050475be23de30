package io.tidewater.platform.sharing;

import io.tidewater.platform.data.Instants;
import io.tidewater.platform.directory.Colleague;
import io.tidewater.platform.directory.Directory;
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
 * share the record is for the caller to say.
 */
public final class ShareTable {

    private final JdbcClient jdbc;
    private final Directory directory;
    private final Clock clock;
    private final String table;

    /** The share table of this name. */
    public ShareTable(JdbcClient jdbc, Directory directory, Clock clock, String table) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.clock = clock;
        this.table = table;
    }

    /**
     * Opens the record; a second time changes nothing. Part of the caller's transaction.
     *
     * @throws io.tidewater.platform.web.ProblemException 422 for neither or both of person and unit, or one that is not known
     */
    public void grant(UUID record, Person by, ShareRequest request) {
        if ((request.userName() == null) == (request.unit() == null)) {
            throw Problems.invalid("userName", "one-of", "userName, unit");
        }
        UUID person = person(request.userName());
        String unit = unit(request.unit());
        jdbc.sql("insert into " + table + " (record_id, user_id, org_path, granted_by, granted_at)"
                        + " select :record, :person, cast(:unit as ltree), :by, :at where not exists (select 1 from "
                        + table
                        + " s where s.record_id = :record and s.user_id is not distinct from :person"
                        + " and s.org_path is not distinct from cast(:unit as ltree))")
                .param("record", record)
                .param("person", person, Types.OTHER)
                .param("unit", unit)
                .param("by", by.id())
                .param("at", Instants.toSql(clock.instant()))
                .update();
    }

    /** With whom the record is shared, oldest first. */
    public List<Share> of(UUID record) {
        return jdbc.sql("select s.user_id, p.user_name, s.org_path::text as unit, s.granted_at from " + table
                        + " s left join directory_person p on p.id = s.user_id"
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
        return directory
                .byUserName(userName)
                .map(Colleague::id)
                .orElseThrow(() -> Problems.invalid("userName", "unknown"));
    }

    private @Nullable String unit(@Nullable OrgPath unit) {
        if (unit == null) {
            return null;
        }
        if (!directory.hasUnit(unit)) {
            throw Problems.invalid("unit", "unknown");
        }
        return unit.ltree();
    }
}
