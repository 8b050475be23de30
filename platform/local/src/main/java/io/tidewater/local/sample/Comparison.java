package io.tidewater.local.sample;

import io.tidewater.local.api.Caller;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Prints what the reports say beside what is known, and whether all agree to the cent. */
final class Comparison {

    private static final String REPORT = "/api/v1/reports/sales-summary?from=2016-01-01&to=2017-12-31&groupBy=";

    private final Caller reader;
    private final PrintStream out;
    private boolean agrees = true;

    Comparison(Caller reader, PrintStream out) {
        this.reader = reader;
        this.out = out;
    }

    boolean print() {
        out.printf("%n%-10s %-24s %16s %16s%n", "BY", "ROW", "REPORTED", "KNOWN");
        for (KnownAnswer known : KnownAnswer.all()) {
            compare(known.groupBy(), known.row(), amount(row(known).orElse(MissingNode.getInstance())), known.amount());
        }
        JsonNode quarters = rows("quarter");
        BigDecimal value = BigDecimal.ZERO;
        long deals = 0;
        for (JsonNode quarter : quarters) {
            value = value.add(amount(quarter));
            deals += quarter.path("count").asLong();
        }
        compare("all", "won value", value, KnownAnswer.WON_VALUE);
        compare("all", "won deals", BigDecimal.valueOf(deals), BigDecimal.valueOf(KnownAnswer.WON_DEALS));
        out.println(agrees ? "All figures agree." : "Figures differ.");
        return agrees;
    }

    private void compare(String group, String row, BigDecimal reported, BigDecimal known) {
        boolean same = reported.compareTo(known) == 0;
        agrees &= same;
        out.printf("%-10s %-24s %,16.2f %,16.2f  %s%n", group, row, reported, known, same ? "" : "differs");
    }

    private Optional<JsonNode> row(KnownAnswer known) {
        for (JsonNode row : rows(known.groupBy())) {
            if (known.row().equals(row.path("label").asString())
                    || known.row().equals(row.path("key").asString())) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private JsonNode rows(String groupBy) {
        return reader.get(REPORT + groupBy)
                .require("sales-summary by " + groupBy)
                .path("rows");
    }

    /** An amount is a number, a decimal string, or money with value and currency. */
    private static BigDecimal amount(JsonNode row) {
        JsonNode amount = row.path("amount");
        String text = (amount.isObject() ? amount.path("value") : amount).asString("0");
        return text.isBlank() ? BigDecimal.ZERO : new BigDecimal(text);
    }
}
