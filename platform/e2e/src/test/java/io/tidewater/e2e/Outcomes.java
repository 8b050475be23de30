package io.tidewater.e2e;

import io.tidewater.e2e.http.Answer;
import io.tidewater.e2e.http.Client;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What became of every submission of a form.
 *
 * @param byId the outcome of each, empty while it waits
 * @param leads the leads that came of them
 */
record Outcomes(Map<String, String> byId, List<String> leads) {

    private static final String PAGE = "/api/v1/submissions?limit=200&filter={}";

    static Outcomes of(Client reader, String form) {
        Map<String, String> byId = new HashMap<>();
        List<String> leads = new ArrayList<>();
        String filter = "formKey == '" + form + "'";
        Answer page = reader.get(PAGE, filter).expect(200);
        while (true) {
            page.json().path("items").forEach(each -> note(each, byId, leads));
            String next = page.at("/nextCursor");
            if (next == null) {
                return new Outcomes(byId, leads);
            }
            page = reader.get(PAGE + "&cursor={}", filter, next).expect(200);
        }
    }

    private static void note(JsonNode submission, Map<String, String> byId, List<String> leads) {
        String outcome = submission.path("outcome").asString("");
        String old = byId.put(submission.path("submissionId").asString(), outcome);
        if (old != null) {
            throw new AssertionError("listed twice: " + submission);
        }
        if (outcome.equals("lead")) {
            leads.add(submission.path("leadId").asString());
        }
    }
}
