package io.tidewater.lead.followup;

import io.tidewater.platform.scope.Person;
import io.tidewater.platform.web.Version;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Logs visits that somebody checked in to, as follow-ups that the check-in bears out. */
@Service
@Transactional
public class VisitLog {

    private final FollowUps followUps;
    private final Verifications verifications;

    VisitLog(FollowUps followUps, Verifications verifications) {
        this.followUps = followUps;
        this.verifications = verifications;
    }

    /** Logs the visit of this check-in. */
    public void log(Person person, UUID lead, String text, UUID visit) {
        FollowUp logged =
                followUps.log(person, lead, Version.ANY, new FollowUpRequest(Channel.VISIT, text, "visited", null));
        verifications.verify(logged.id(), "check-in:" + visit);
    }
}
