package io.tidewater.lead.intake;

import io.tidewater.lead.duplicate.Match;
import io.tidewater.lead.record.Engagement;
import io.tidewater.lead.record.Lead;
import io.tidewater.lead.record.LeadId;
import io.tidewater.lead.record.Leads;
import io.tidewater.lead.record.Ratings;
import io.tidewater.lead.record.SystemScope;
import org.springframework.stereotype.Component;

/**
 * Puts a submission to the lead that its sender is already: the words are kept as an event of its history and count for its score, the
 * lead's own fields stay as people left them.
 */
@Component
class SubmissionMerge {

    private final Submissions submissions;
    private final Leads leads;
    private final Ratings ratings;

    SubmissionMerge(Submissions submissions, Leads leads, Ratings ratings) {
        this.submissions = submissions;
        this.leads = leads;
        this.ratings = ratings;
    }

    void merge(Submission submission, Form form, Match same) {
        Lead lead = leads.get(SystemScope.ALL, new LeadId(same.id()));
        leads.tell(
                lead,
                "submission.merged",
                new MergedSubmission(
                        submission.id(),
                        same.id(),
                        form.key(),
                        form.campaignId(),
                        submission.text("message"),
                        same.matchedOn().key(),
                        submission.receivedAt()));
        Engagement engagement = new Engagement("submission", null, null, submission.receivedAt());
        ratings.note(lead.id(), rating -> rating.after(engagement));
        submissions.decide(submission.id(), "merged", "same-" + same.matchedOn().key(), same.id());
    }
}
