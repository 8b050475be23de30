package io.tidewater.lead.followup;

import io.tidewater.lead.record.LeadProperties;
import io.tidewater.platform.data.Instants;
import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Roles;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How much was done about leads, by person and day or week (L18): one's own, and that of the people one leads. */
@Repository
class FollowUpCounts {

    private final JdbcClient jdbc;
    private final ZoneId zone;

    FollowUpCounts(JdbcClient jdbc, LeadProperties properties) {
        this.jdbc = jdbc;
        this.zone = properties.zone();
    }

    /** Days are those of the region; a week begins on Monday. */
    List<FollowUpCount> of(Person person, LocalDate from, LocalDate to, boolean byWeek) {
        Map<String, FollowUpCount> counts = new LinkedHashMap<>();
        jdbc.sql("""
            select f.by_user_name, cast(date_trunc(:step, f.at at time zone :zone) as date) as day, f.channel,
                count(*) as count, count(*) filter (where f.verified) as verified
            from lead_follow_up f left join directory_person p on p.id = f.by_id
            where f.at >= :from and f.at < :to and (f.by_id = :me or :all
                or :leads and p.unit <@ cast(:units as ltree[]))
            group by 1, 2, 3 order by 2, 1, 3\
            """)
                .param("step", byWeek ? "week" : "day")
                .param("zone", zone.getId())
                .param("from", Instants.toSql(from.atStartOfDay(zone).toInstant()))
                .param("to", Instants.toSql(to.plusDays(1).atStartOfDay(zone).toInstant()))
                .param("me", person.id())
                .param("all", person.hasAny(Roles.ADMIN, Roles.ANALYST))
                .param("leads", person.has(Roles.SALES_MANAGER))
                .param("units", person.units().stream().map(OrgPath::ltree).collect(Collectors.joining(",", "{", "}")))
                .query(row -> {
                    String name = row.getString("by_user_name");
                    LocalDate day = row.getObject("day", LocalDate.class);
                    long more = row.getLong("count");
                    FollowUpCount one = new FollowUpCount(
                            name, day, Map.of(row.getString("channel"), more), more, row.getLong("verified"));
                    counts.merge(day + " " + name, one, FollowUpCount::plus);
                });
        return List.copyOf(counts.values());
    }

    /** What one person did on a day, or in the week that begins on it. */
    record FollowUpCount(String userName, LocalDate on, Map<String, Long> byChannel, long all, long verified) {

        FollowUpCount plus(FollowUpCount other) {
            Map<String, Long> both = new LinkedHashMap<>(byChannel);
            other.byChannel.forEach((channel, count) -> both.merge(channel, count, Long::sum));
            return new FollowUpCount(userName, on, both, all + other.all, verified + other.verified);
        }
    }
}
