package io.tidewater.lead.record;

import io.tidewater.platform.data.SharedTexts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a lead is worth, and why (L9, L10).
 *
 * @param score 0 to 100 by rules
 * @param modelScore 0 to 1 by the trained model in use; null while there is none
 * @param reasons what both are made of
 * @param engagements the newest first, at most {@link #MOST}
 */
public record Rating(
        int score,
        @Nullable Double modelScore,
        @Nullable Grade grade,
        @Nullable CallIntent callIntent,
        List<ScoreReason> reasons,
        List<Engagement> engagements) {

    /** How many engagements are kept; older ones have decayed. */
    public static final int MOST = 40;

    /** Not rated yet. */
    public static final Rating NONE = new Rating(0, null, null, null, List.of(), List.of());

    private static final JsonMapper JSON = new JsonMapper();
    /** Leads of one campaign or import mostly have the same score for the same reasons. */
    private static final SharedTexts<Details> DETAILS = new SharedTexts<>(text -> JSON.readValue(text, Details.class));

    /** The same, scored anew. */
    public Rating scored(int points, @Nullable Double byModel, Grade by, List<ScoreReason> why) {
        return new Rating(points, byModel, by, callIntent, why, engagements);
    }

    /** With one more engagement; it counts when the lead is scored next. */
    public Rating after(Engagement engagement) {
        return new Rating(score, modelScore, grade, callIntent, reasons, newest(List.of(engagement), engagements));
    }

    /** With what calls told last. */
    public Rating intending(@Nullable CallIntent intent) {
        return new Rating(score, modelScore, grade, intent == null ? callIntent : intent, reasons, engagements);
    }

    /** With what is known of another lead that is the same customer. */
    public Rating with(Rating other) {
        CallIntent intent = callIntent == null ? other.callIntent : callIntent;
        return new Rating(score, modelScore, grade, intent, reasons, newest(engagements, other.engagements));
    }

    String details() {
        return JSON.writeValueAsString(new Details(reasons, engagements));
    }

    static Rating read(ResultSet row) throws SQLException {
        Details details = DETAILS.read(row.getString("rating"));
        String grade = row.getString("grade");
        String intent = row.getString("call_intent");
        return new Rating(
                row.getInt("score"),
                row.getObject("model_score", Double.class),
                grade == null ? null : Grade.valueOf(grade),
                intent == null ? null : CallIntent.valueOf(intent),
                details.reasons(),
                details.engagements());
    }

    private static List<Engagement> newest(List<Engagement> some, List<Engagement> others) {
        return Stream.concat(some.stream(), others.stream())
                .sorted(Comparator.comparing(Engagement::at).reversed())
                .limit(MOST)
                .toList();
    }

    private record Details(List<ScoreReason> reasons, List<Engagement> engagements) {

        Details(@Nullable List<ScoreReason> reasons, @Nullable List<Engagement> engagements) {
            this.reasons = reasons == null ? List.of() : List.copyOf(reasons);
            this.engagements = engagements == null ? List.of() : List.copyOf(engagements);
        }
    }
}
