package io.tidewater.e2e;

import io.tidewater.e2e.http.Answer;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The rows of a report, each found by its key or its label. */
record Rows(JsonNode rows) {

    static Rows of(Answer report) {
        return new Rows(report.json().path("rows"));
    }

    long count(String name) {
        return row(name).path("count").asLong(0);
    }

    BigDecimal amount(String name) {
        return amount(row(name));
    }

    /** Amounts by label, without rows that are worth nothing. */
    Map<String, BigDecimal> amounts() {
        Map<String, BigDecimal> amounts = new TreeMap<>();
        for (JsonNode row : rows) {
            BigDecimal amount = amount(row);
            if (amount.signum() != 0) {
                amounts.merge(row.path("label").asString(""), amount, BigDecimal::add);
            }
        }
        return amounts;
    }

    private JsonNode row(String name) {
        for (JsonNode row : rows) {
            if (name.equals(row.path("key").asString(""))
                    || name.equals(row.path("label").asString(""))) {
                return row;
            }
        }
        return rows.path("missing");
    }

    private static BigDecimal amount(JsonNode row) {
        JsonNode amount = row.path("amount");
        String text = (amount.isObject() ? amount.path("value") : amount).asString("");
        return text.isBlank() ? BigDecimal.ZERO : new BigDecimal(text);
    }
}
