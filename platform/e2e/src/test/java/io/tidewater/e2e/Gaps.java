package io.tidewater.e2e;

import io.tidewater.e2e.http.Answer;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** By how much the reports differ from what each service holds; a region that was filled past its services has gaps. */
final class Gaps {

    private Gaps() {}

    static Map<String, String> of(Answer parity) {
        Map<String, String> gaps = new TreeMap<>();
        for (JsonNode each : parity.json().path("differences")) {
            gaps.put(
                    each.path("service").asString("") + " "
                            + each.path("figure").asString(""),
                    gap(each.path("held").asString(""), each.path("counted").asString("")));
        }
        parity.json().path("away").forEach(service -> gaps.put(service.asString(""), "away"));
        return gaps;
    }

    private static String gap(String held, String counted) {
        try {
            return new BigDecimal(held).subtract(new BigDecimal(counted)).toPlainString();
        } catch (NumberFormatException noNumber) {
            return held + " / " + counted;
        }
    }
}
