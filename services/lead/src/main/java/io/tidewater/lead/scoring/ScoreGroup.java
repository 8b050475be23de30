package io.tidewater.lead.scoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a rule of the score is about: who they are, what they want, what they did (L9). */
enum ScoreGroup {
    FIT,
    INTEREST,
    ENGAGEMENT;

    @JsonValue
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    static ScoreGroup of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
