package io.tidewater.lead.people;

import io.tidewater.lead.record.LeadProperties;
import io.tidewater.platform.data.Columns;
import io.tidewater.platform.data.Instants;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps when people work, how much they carry and what they know. */
@Repository
public class People {

    private static final String PERSON = Columns.of("p", """
            user_name level weight zone works_from works_to work_days industries languages regions
            customer_types version updated_at""");
    private static final String LEAVE = Columns.of("l", "user_name first_day last_day starts_at ends_at reason");

    private final JdbcClient jdbc;
    private final LeadProperties properties;
    private final Clock clock;

    People(JdbcClient jdbc, LeadProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.clock = clock;
    }

    /** The person's availability; without limits where nobody has said anything. */
    public Availability of(String userName) {
        return of(List.of(userName)).getOrDefault(userName, unsaid(userName));
    }

    /** Of whom nobody has said anything. */
    public Availability unsaid(String userName) {
        return Availability.unsaid(userName, properties.zone());
    }

    /** The availability of those of whom something was said, by sign-in name. */
    public Map<String, Availability> of(Collection<String> userNames) {
        String[] names = userNames.toArray(String[]::new);
        Map<String, List<Availability.Leave>> leave = leave(names);
        Map<String, Availability> found = new HashMap<>();
        jdbc.sql("select " + PERSON + " from lead_person p where user_name = any(:names)")
                .param("names", names)
                .query(row -> {
                    String name = row.getString("user_name");
                    found.put(name, read(row, leave.getOrDefault(name, List.of())));
                });
        return found;
    }

    /** Writes over the version that was read. */
    boolean write(Availability person) {
        int written = jdbc.sql("""
            insert into lead_person (user_name, level, weight, zone, works_from, works_to, work_days,
                industries, languages, regions, customer_types, version, updated_at)
            values (:name, :level, :weight, :zone, :from, :to, :days,
                :industries, :languages, :regions, :types, :version + 1, :now)
            on conflict (user_name) do update set level = excluded.level, weight = excluded.weight,
                zone = excluded.zone, works_from = excluded.works_from, works_to = excluded.works_to,
                work_days = excluded.work_days, industries = excluded.industries,
                languages = excluded.languages, regions = excluded.regions,
                customer_types = excluded.customer_types, version = excluded.version,
                updated_at = excluded.updated_at
            where lead_person.version = :version\
            """)
                .param("name", person.userName())
                .param("level", person.level())
                .param("weight", person.weight())
                .param("zone", person.zone().getId())
                .param("from", person.worksFrom())
                .param("to", person.worksTo())
                .param("days", person.workDays().toArray(Integer[]::new))
                .param("industries", person.skills().industries().toArray(String[]::new))
                .param("languages", person.skills().languages().toArray(String[]::new))
                .param("regions", person.skills().regions().toArray(String[]::new))
                .param("types", person.skills().customerTypes().toArray(String[]::new))
                .param("version", person.version())
                .param("now", Instants.toSql(clock.instant()))
                .update();
        if (written == 1) {
            writeLeave(person);
        }
        return written == 1;
    }

    private void writeLeave(Availability person) {
        jdbc.sql("delete from lead_leave where user_name = :name")
                .param("name", person.userName())
                .update();
        for (Availability.Leave leave : person.leave()) {
            ZoneId zone = person.zone();
            jdbc.sql("""
                insert into lead_leave (user_name, first_day, last_day, starts_at, ends_at, reason)
                values (:name, :first, :last, :starts, :ends, :reason)\
                """)
                    .param("name", person.userName())
                    .param("first", leave.firstDay())
                    .param("last", leave.lastDay())
                    .param(
                            "starts",
                            Instants.toSql(leave.firstDay().atStartOfDay(zone).toInstant()))
                    .param(
                            "ends",
                            Instants.toSql(leave.lastDay()
                                    .plusDays(1)
                                    .atStartOfDay(zone)
                                    .toInstant()))
                    .param("reason", leave.reason())
                    .update();
        }
    }

    private Map<String, List<Availability.Leave>> leave(String[] names) {
        Map<String, List<Availability.Leave>> found = new HashMap<>();
        jdbc.sql("select " + LEAVE + " from lead_leave l where user_name = any(:names) order by user_name, first_day")
                .param("names", names)
                .query(row -> {
                    found.computeIfAbsent(row.getString("user_name"), name -> new ArrayList<>())
                            .add(new Availability.Leave(
                                    row.getObject("first_day", LocalDate.class),
                                    row.getObject("last_day", LocalDate.class),
                                    row.getString("reason")));
                });
        return found;
    }

    private static Availability read(ResultSet row, List<Availability.Leave> leave) throws SQLException {
        return new Availability(
                row.getString("user_name"),
                row.getString("level"),
                row.getInt("weight"),
                ZoneId.of(row.getString("zone")),
                row.getObject("works_from", LocalTime.class),
                row.getObject("works_to", LocalTime.class),
                new TreeSet<>(
                        Arrays.asList((Integer[]) row.getArray("work_days").getArray())),
                new Availability.Skills(
                        texts(row.getArray("industries")),
                        texts(row.getArray("languages")),
                        texts(row.getArray("regions")),
                        texts(row.getArray("customer_types"))),
                leave,
                row.getLong("version"));
    }

    private static List<String> texts(Array column) throws SQLException {
        return List.of((String[]) column.getArray());
    }
}
