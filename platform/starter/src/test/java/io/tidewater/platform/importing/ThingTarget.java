package io.tidewater.platform.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** A target as a service would write one: things with a name, a number, and a colour that must exist. */
class ThingTarget implements ImportTarget<ThingTarget.Thing> {

    static final String TABLE = """
            create table if not exists thing (
                name text primary key check (length(name) < 200), amount numeric, colour text, due date)
            """;

    private final JdbcTemplate jdbc;

    ThingTarget(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    ThingTarget emptied() {
        jdbc.execute(TABLE);
        jdbc.execute("truncate thing");
        return this;
    }

    @Override
    public String name() {
        return "things";
    }

    @Override
    public Set<String> roles() {
        return Set.of();
    }

    @Override
    public List<ImportField> fields() {
        return List.of(
                ImportField.text("name").require().synonyms("title", "名称", "公司名称"),
                ImportField.number("amount").synonyms("close value", "金额"),
                ImportField.lookup("colour").synonyms("color"),
                ImportField.date("dueOn").synonyms("due", "close date"),
                ImportField.choice("state", List.of("open", "closed")),
                ImportField.flag("urgent"));
    }

    @Override
    public List<ImportOption> options() {
        return List.of(ImportOption.oneOf("duplicates", "merge", "skip"));
    }

    @Override
    public Thing parse(ImportRow row, ImportContext context) {
        BigDecimal amount = row.number("amount");
        if (amount != null && amount.signum() < 0) {
            row.reject("amount", "positive-or-zero");
        }
        return new Thing(row.requiredText("name"), amount, row.text("colour"), row.date("dueOn"));
    }

    @Override
    public List<RowOutcome> apply(List<Thing> rows, ImportContext context) {
        LookupTable<String> colours =
                LookupTable.of(context.lookupRule("colour"), Map.of("Sky Blue", "blue", "Red", "red"));
        Set<String> known = new HashSet<>(jdbc.queryForList("select name from thing", String.class));
        List<RowOutcome> outcomes = new ArrayList<>();
        List<Object[]> inserts = new ArrayList<>();
        for (Thing thing : rows) {
            Optional<String> colour = thing.colour() == null ? Optional.of("none") : colours.find(thing.colour());
            if (colour.isEmpty()) {
                outcomes.add(RowOutcome.rejected(
                        new io.tidewater.platform.web.FieldError("colour", "lookup", String.valueOf(thing.colour()))));
            } else if (!known.add(thing.name())) {
                outcomes.add(RowOutcome.merged(thing.name()));
            } else {
                inserts.add(new Object[] {thing.name(), thing.amount(), colour.get(), thing.due()});
                outcomes.add(RowOutcome.created(thing.name()));
            }
        }
        jdbc.batchUpdate("insert into thing (name, amount, colour, due) values (?, ?, ?, ?)", inserts);
        return outcomes;
    }

    record Thing(
            String name,
            @Nullable BigDecimal amount,
            @Nullable String colour,
            java.time.@Nullable LocalDate due) {}
}
