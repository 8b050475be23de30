package io.tidewater.lead.record;

import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Roles;
import io.tidewater.platform.web.Problems;
import java.util.Arrays;
import java.util.List;

/** Who may do what with a lead they can see. */
public final class LeadRights {

    private LeadRights() {}

    /** Refuses with 403 when the person may not use the verb on this lead, whatever its state. */
    public static void require(Person person, Lead lead, LeadVerb verb) {
        if (!allows(person, lead, verb)) {
            throw Problems.forbidden();
        }
    }

    /** The verbs the person may use on the lead as it stands: right and state allow them. */
    public static List<LeadVerb> actions(Person person, Lead lead) {
        if (lead.isConverting()) {
            return List.of();
        }
        return Arrays.stream(LeadVerb.values())
                .filter(verb -> lead.state().after(verb).isPresent() && allows(person, lead, verb))
                .filter(verb -> verb != LeadVerb.CLAIM || lead.owner() == null)
                .toList();
    }

    static boolean allows(Person person, Lead lead, LeadVerb verb) {
        boolean leads = person.manages(lead.unit()) || person.has(Roles.ADMIN);
        boolean owns = lead.owner() != null && lead.owner().id().equals(person.id());
        boolean calls = person.has(Roles.TELESALES);
        return switch (verb) {
            case CLAIM -> person.hasAny(Roles.SALES_REP, Roles.TELESALES, Roles.SALES_MANAGER);
            case ASSIGN, REOPEN -> leads;
            case RELEASE, NURTURE, CONVERT, MERGE -> owns || leads;
            case FOLLOW_UP, QUALIFY, DISQUALIFY -> owns || leads || calls;
            case EDIT ->
                owns || leads || calls || person.id().equals(lead.origin().createdBy());
        };
    }
}
