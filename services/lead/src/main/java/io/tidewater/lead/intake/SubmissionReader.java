package io.tidewater.lead.intake;

import io.tidewater.lead.record.LeadProperties;
import io.tidewater.lead.record.LeadTable;
import io.tidewater.lead.record.MatchKeys;
import io.tidewater.lead.record.Origin;
import io.tidewater.lead.record.Profile;
import io.tidewater.lead.record.Trail;
import io.tidewater.platform.custom.CustomFields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads what somebody sent through a form as the parts of a lead. */
@Component
class SubmissionReader {

    /** A field that people do not see and only programs fill in. */
    static final String HONEYPOT = "website_url";

    static final Set<String> STANDARD =
            Set.of("company", "contactName", "phone", "email", "city", "industry", "message", HONEYPOT);
    static final int LONGEST_NAME = 200;
    private static final String UTM = "utm_";

    private final CustomFields fields;
    private final LeadProperties properties;

    SubmissionReader(CustomFields fields, LeadProperties properties) {
        this.fields = fields;
        this.properties = properties;
    }

    MatchKeys keys(Profile profile) {
        return profile.keys(properties.phoneRegion());
    }

    /** What the lead has no field of its own for; refused with 422 where it does not fit a custom field. */
    Map<String, Object> custom(Submission submission) {
        return fields.read(LeadTable.TYPE.name(), further(submission));
    }

    static Profile profile(Submission submission) {
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

    static Origin origin(Submission submission, Form form) {
        return new Origin(
                "web",
                form.source() == null ? "form" : form.source(),
                submission.text("utm_campaign"),
                form.campaignId(),
                form.key(),
                submission.id(),
                submission.text("referrer"),
                null,
                null,
                null,
                new Trail(marks(submission), null, null, null));
    }

    private static Map<String, String> marks(Submission submission) {
        Map<String, String> marks = new HashMap<>();
        for (String mark : List.of("source", "medium", "campaign", "term", "content")) {
            String value = submission.text(UTM + mark);
            if (value != null) {
                marks.put(mark, value.substring(0, Math.min(value.length(), LONGEST_NAME)));
            }
        }
        return marks;
    }

    private static Map<String, Object> further(Submission submission) {
        Map<String, Object> custom = new HashMap<>();
        submission.payload().forEach((field, value) -> {
            boolean own = STANDARD.contains(field) || field.startsWith(UTM) || field.equals("referrer");
            if (!own && value != null) {
                custom.put(field, value);
            }
        });
        return custom;
    }
}
