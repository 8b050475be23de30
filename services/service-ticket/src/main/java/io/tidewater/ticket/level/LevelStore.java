package io.tidewater.ticket.level;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes policies and calendar. */
@Repository
class LevelStore {

    private final JdbcClient jdbc;

    LevelStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long version() {
        return jdbc.sql("select version from business_calendar where key = 'default'")
                .query(Long.class)
                .single();
    }

    /** As {@link #version}, and nobody else changes the plan until the transaction ends. */
    long lock() {
        return jdbc.sql("select version from business_calendar where key = 'default' for update")
                .query(Long.class)
                .single();
    }

    LevelPlan plan() {
        String zone = jdbc.sql("select zone from business_calendar where key = 'default'")
                .query(String.class)
                .single();
        return new LevelPlan(new LevelPlan.Calendar(zone, hours(), holidays()), policies());
    }

    void replace(LevelPlan plan, long version) {
        jdbc.sql("update business_calendar set zone = :zone, version = :version where key = 'default'")
                .param("zone", plan.calendar().zone())
                .param("version", version)
                .update();
        jdbc.sql("delete from business_hours").update();
        plan.calendar().hours().forEach(this::insert);
        jdbc.sql("delete from business_holiday").update();
        plan.holidaysByDay().values().forEach(this::insert);
        plan.policies().forEach(this::update);
    }

    private List<LevelPlan.Hours> hours() {
        return jdbc.sql("select weekday, opens, closes from business_hours order by weekday, opens")
                .query((row, number) -> new LevelPlan.Hours(
                        Weekday.of(DayOfWeek.of(row.getInt("weekday"))),
                        row.getObject("opens", LocalTime.class),
                        row.getObject("closes", LocalTime.class)))
                .list();
    }

    private List<LevelPlan.Holiday> holidays() {
        return jdbc.sql("select day, name from business_holiday order by day")
                .query((row, number) ->
                        new LevelPlan.Holiday(row.getObject("day", LocalDate.class), row.getString("name")))
                .list();
    }

    private List<Policy> policies() {
        return jdbc.sql("""
                        select priority, first_answer_minutes, solution_minutes, warn_percent from sla_policy
                        order by solution_minutes, priority""")
                .query((row, number) -> new Policy(
                        Priority.of(row.getString("priority")),
                        row.getInt("first_answer_minutes"),
                        row.getInt("solution_minutes"),
                        row.getInt("warn_percent")))
                .list();
    }

    private void insert(LevelPlan.Hours hours) {
        jdbc.sql("insert into business_hours (weekday, opens, closes) values (:weekday, :opens, :closes)")
                .param("weekday", hours.day().getValue())
                .param("opens", hours.from())
                .param("closes", hours.until())
                .update();
    }

    private void insert(LevelPlan.Holiday holiday) {
        jdbc.sql("insert into business_holiday (day, name) values (:day, :name)")
                .param("day", holiday.on())
                .param("name", holiday.name().strip())
                .update();
    }

    private void update(Policy policy) {
        jdbc.sql("""
                        update sla_policy set first_answer_minutes = :answer, solution_minutes = :solution,
                            warn_percent = :warn
                        where priority = :priority""")
                .param("answer", policy.firstAnswerMinutes())
                .param("solution", policy.solutionMinutes())
                .param("warn", policy.warnPercent())
                .param("priority", policy.priority().key())
                .update();
    }
}
