package io.tidewater.lead.intake;

import io.tidewater.lead.duplicate.DuplicateCheck;
import io.tidewater.lead.duplicate.Match;
import io.tidewater.lead.record.Lead;
import io.tidewater.lead.record.LeadProperties;
import io.tidewater.lead.record.MatchKeys;
import io.tidewater.lead.record.Origin;
import io.tidewater.lead.record.Profile;
import io.tidewater.lead.record.SystemScope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides what becomes of a submission (L1): a lead, merged into one, rejected with the reason, or quarantined. */
@Component
class SubmissionJudge {

    /** A field that people do not see and only programs fill in. */
    private static final String HONEYPOT = "website_url";

    private static final Set<String> STANDARD =
            Set.of("company", "contactName", "phone", "email", "city", "industry", "message", HONEYPOT);
    private static final int LONGEST_NAME = 200;

    private final Forms forms;
    private final Submissions submissions;
    private final Registration registration;
    private final DuplicateCheck duplicates;
    private final SubmissionMerge merging;
    private final LeadProperties properties;

    SubmissionJudge(
            Forms forms,
            Submissions submissions,
            Registration registration,
            DuplicateCheck duplicates,
            SubmissionMerge merging,
            LeadProperties properties) {
        this.forms = forms;
        this.submissions = submissions;
        this.registration = registration;
        this.duplicates = duplicates;
        this.merging = merging;
        this.properties = properties;
    }

    void judge(Submission submission) {
        if (submission.text(HONEYPOT) != null) {
            submissions.decide(submission.id(), "quarantined", "honeypot", null);
            return;
        }
        Optional<Form> form = forms.find(submission.formKey());
        String fault = form.isEmpty() ? "no-form" : fault(submission, form.get());
        if (fault != null) {
            submissions.decide(submission.id(), "rejected", fault, null);
            return;
        }
        accept(submission, form.orElseThrow());
    }

    private void accept(Submission submission, Form form) {
        Profile profile = profile(submission);
        MatchKeys keys = profile.keys(properties.phoneRegion());
        duplicates.reserve(List.of(keys));
        Optional<Match> same = duplicates.find(SystemScope.ALL, profile).stream()
                .filter(Match::takesIn)
                .findFirst();
        if (same.isPresent()) {
            merging.merge(submission, form, same.get());
        } else {
            Lead lead = registration.add(profile, origin(submission, form), custom(submission));
            submissions.decide(submission.id(), "lead", null, lead.id().value());
        }
    }

    private @Nullable String fault(Submission submission, Form form) {
        for (FormField field : form.fields()) {
            if (field.required() && submission.text(field.name()) == null) {
                return field.name() + ":required";
            }
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
        return STANDARD.stream()
                .filter(name -> !name.equals("message"))
                .filter(name -> submission.text(name) != null
                        && String.valueOf(submission.text(name)).length() > LONGEST_NAME)
                .findFirst()
                .map(name -> name + ":max-length")
                .orElse(null);
    }

    private static Profile profile(Submission submission) {
        String company = submission.text("company");
        String contact = submission.text("contactName");
        return new Profile(
                company == null ? String.valueOf(contact) : company,
                contact,
                submission.text("phone"),
                submission.text("email"),
                submission.text("city"),
                submission.text("industry"),
                submission.text("message"));
    }

    private static Origin origin(Submission submission, Form form) {
        return new Origin(
                "web",
                form.source() == null ? "form" : form.source(),
                submission.text("utm_campaign"),
                form.campaignId(),
                form.key(),
                submission.id(),
                null,
                null,
                null,
                null);
    }

    private static Map<String, Object> custom(Submission submission) {
        Map<String, Object> custom = new HashMap<>();
        submission.payload().forEach((field, value) -> {
            if (!STANDARD.contains(field) && value != null) {
                custom.put(field, value);
            }
        });
        return custom;
    }
}
