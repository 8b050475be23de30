package io.tidewater.lead.intake;

import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Judges waiting submissions, many in one transaction and each behind a savepoint, so that one that fails holds up no other. */
@Component
class SubmissionBatch {

    private static final Logger log = LoggerFactory.getLogger(SubmissionBatch.class);
    private static final int MOST = 100;
    private static final int MOST_ATTEMPTS = 5;

    private final Submissions submissions;
    private final SubmissionJudge judge;
    private final TransactionTemplate whole;
    private final TransactionTemplate each;

    SubmissionBatch(Submissions submissions, SubmissionJudge judge, PlatformTransactionManager transactions) {
        this.submissions = submissions;
        this.judge = judge;
        this.whole = new TransactionTemplate(transactions);
        this.each = new TransactionTemplate(transactions);
        this.each.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** How many were taken up; none are left waiting when it is zero. */
    int process() {
        Integer taken = whole.execute(status -> {
            List<Submission> due = submissions.due(MOST);
            due.forEach(this::one);
            return due.size();
        });
        return taken == null ? 0 : taken;
    }

    private void one(Submission submission) {
        try {
            each.executeWithoutResult(status -> judge.judge(submission));
        } catch (DataAccessResourceFailureException away) {
            throw away;
        } catch (RuntimeException fault) {
            log.warn("Submission {} failed: {}", submission.id(), fault.toString());
            later(submission, fault);
        }
    }

    private void later(Submission submission, RuntimeException fault) {
        String reason = String.valueOf(fault.getMessage());
        if (submission.attempts() + 1 >= MOST_ATTEMPTS) {
            submissions.decide(submission.id(), "quarantined", reason, null);
        } else {
            submissions.postpone(submission.id(), reason, Duration.ofSeconds(1L << submission.attempts()));
        }
    }
}
