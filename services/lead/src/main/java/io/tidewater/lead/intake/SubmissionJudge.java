package io.tidewater.lead.intake;

import io.tidewater.lead.duplicate.DuplicateCheck;
import io.tidewater.lead.duplicate.Match;
import io.tidewater.lead.record.Lead;
import io.tidewater.lead.record.LeadId;
import io.tidewater.lead.record.MatchKeys;
import io.tidewater.lead.record.Profile;
import io.tidewater.lead.record.SystemScope;
import io.tidewater.platform.web.FieldError;
import io.tidewater.platform.web.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides what becomes of a submission (L1): a lead, merged into one, rejected with the reason, or quarantined. */
@Component
class SubmissionJudge {

    private final Forms forms;
    private final Submissions submissions;
    private final Registration registration;
    private final DuplicateCheck duplicates;
    private final SubmissionMerge merging;
    private final SubmissionReader reader;

    SubmissionJudge(
            Forms forms,
            Submissions submissions,
            Registration registration,
            DuplicateCheck duplicates,
            SubmissionMerge merging,
            SubmissionReader reader) {
        this.forms = forms;
        this.submissions = submissions;
        this.registration = registration;
        this.duplicates = duplicates;
        this.merging = merging;
        this.reader = reader;
    }

    void judge(Submission submission) {
        Optional<Form> form = forms.find(submission.formKey());
        String trap = form.map(Form::trap).orElse(SubmissionReader.HONEYPOT);
        if (submission.text(trap) != null || submission.text(SubmissionReader.HONEYPOT) != null) {
            submissions.decide(submission.id(), "quarantined", "honeypot", null);
            return;
        }
        String fault = form.isEmpty() ? "no-form" : fault(submission, form.get());
        if (fault != null) {
            submissions.decide(submission.id(), "rejected", fault, null);
            return;
        }
        accept(submission, form.orElseThrow());
    }

    private void accept(Submission submission, Form form) {
        Optional<LeadId> made = registration.madeBy(submission);
        if (made.isPresent()) {
            submissions.decide(submission.id(), "lead", null, made.get().value());
            return;
        }
        Profile profile = SubmissionReader.profile(submission);
        MatchKeys keys = reader.keys(profile);
        duplicates.reserve(List.of(keys));
        Optional<Match> same = duplicates.find(SystemScope.ALL, profile).stream()
                .filter(Match::takesIn)
                .findFirst();
        if (same.isPresent()) {
            merging.merge(submission, form, same.get());
        } else {
            add(submission, form, profile);
        }
    }

    private void add(Submission submission, Form form, Profile profile) {
        Map<String, Object> custom;
        try {
            custom = reader.custom(submission);
        } catch (ProblemException unfit) {
            FieldError first = unfit.errors().getFirst();
            submissions.decide(submission.id(), "rejected", first.field() + ":" + first.rule(), null);
            return;
        }
        Lead lead = registration.add(profile, SubmissionReader.origin(submission, form), custom);
        submissions.decide(submission.id(), "lead", null, lead.id().value());
    }

    private @Nullable String fault(Submission submission, Form form) {
        for (FormField field : form.fields()) {
            if (field.required() && submission.text(field.name()) == null) {
                return field.name() + ":required";
            }
        }
        if (form.consentRequired() && !submission.agrees()) {
            return "consent:required";
        }
        if (submission.text("company") == null && submission.text("contactName") == null) {
            return "company:required";
        }
        if (submission.text("phone") == null && submission.text("email") == null) {
            return "phone:required";
        }
        String email = submission.text("email");
        if (email != null && !email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            return "email:email";
        }
        return SubmissionReader.STANDARD.stream()
                .filter(name -> !name.equals("message"))
                .filter(name -> submission.text(name) != null
                        && String.valueOf(submission.text(name)).length() > SubmissionReader.LONGEST_NAME)
                .findFirst()
                .map(name -> name + ":max-length")
                .orElse(null);
    }
}
