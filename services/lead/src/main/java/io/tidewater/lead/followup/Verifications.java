package io.tidewater.lead.followup;

import io.tidewater.platform.web.Problems;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes that something beside the rep's word bears a follow-up out: a call record, a mail, a check-in (L15). */
@Service
@Transactional
class Verifications {

    private final JdbcClient jdbc;

    Verifications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A follow-up that somebody other than the owner made is verified too, but does not stop the owner's clock. */
    void verify(UUID followUp, String evidence) {
        int found =
                jdbc.sql("""
                    update lead_follow_up set verified = true, verified_by = coalesce(verified_by, :evidence)
                    where id = :id\
                    """).param("evidence", evidence).param("id", followUp).update();
        if (found == 0) {
            throw Problems.notFound();
        }
        jdbc.sql("""
            update lead set verified_follow_up_at = greatest(verified_follow_up_at, f.at)
            from lead_follow_up f where f.id = :id and lead.id = f.lead_id and lead.owner_id = f.by_id\
            """).param("id", followUp).update();
    }
}
