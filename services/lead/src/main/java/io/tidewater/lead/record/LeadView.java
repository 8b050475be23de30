package io.tidewater.lead.record;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.tidewater.platform.scope.Person;
import java.util.List;

/**
 * A lead as its page shows it.
 *
 * @param scoreReasons what its score is made of (L9)
 * @param actions the verbs the caller may use on it as it stands
 */
public record LeadView(@JsonUnwrapped LeadFact fact, List<ScoreReason> scoreReasons, List<LeadVerb> actions) {

    /** What the person is shown. */
    public static LeadView of(Lead lead, Person person) {
        return of(lead, LeadFact.of(lead), person);
    }

    /** The same where some of it may be hidden. */
    static LeadView of(Lead lead, LeadFact shown, Person person) {
        return new LeadView(shown, lead.rating().reasons(), LeadRights.actions(person, lead));
    }
}
