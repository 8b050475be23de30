package io.tidewater.lead.intake;

import io.tidewater.lead.record.Origin;
import io.tidewater.lead.record.Profile;
import io.tidewater.lead.record.Trail;
import io.tidewater.platform.scope.Person;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A lead as somebody enters it. */
record LeadRequest(
        @NotBlank @Size(max = 200) String company,
        @Nullable @Size(max = 200) String contactName,
        @Nullable @Size(max = 50) String phone,
        @Nullable @Email @Size(max = 254) String email,
        @Nullable @Size(max = 100) String city,
        @Nullable @Size(max = 100) String industry,
        @Nullable @Size(max = 4000) String note,
        @Nullable @Size(max = 50) String channel,
        @Nullable @Size(max = 100) String source,
        @Nullable @Size(max = 100) String sourceDetail,
        @Nullable UUID campaignId,

        @Nullable @Size(max = 5)
        Map<@Pattern(regexp = "source|medium|campaign|term|content") String, @Nullable @Size(max = 200) String> utm,

        @Nullable @Size(max = 200) String referrer,

        @Nullable @Pattern(regexp = "customer|contact|employee|partner")
        String referrerType,

        @Nullable UUID referrerId,
        @Nullable @Size(max = 100) String externalId,
        @Nullable @Size(max = 500) Map<String, Object> custom,
        boolean allowDuplicate) {

    Profile profile() {
        return new Profile(company.strip(), contactName, phone, email, city, industry, note);
    }

    /** The words of a lead that is there already, with those that were sent put over them. */
    Profile over(Profile before) {
        return new Profile(
                company.strip(),
                pick(contactName, before.contactName()),
                pick(phone, before.phone()),
                pick(email, before.email()),
                pick(city, before.city()),
                pick(industry, before.industry()),
                pick(note, before.note()));
    }

    /** Where it comes from; a partner's leads are always the partner's. */
    Origin origin(Person by) {
        String standard = by.partnerId() != null ? "partner" : referrerType != null ? "referral" : "manual";
        Map<String, String> marks = new HashMap<>();
        if (utm != null) {
            utm.forEach((mark, value) -> {
                if (value != null && !value.isBlank()) {
                    marks.put(mark, value);
                }
            });
        }
        return new Origin(
                channel == null || by.partnerId() != null ? standard : channel,
                source,
                sourceDetail,
                campaignId,
                null,
                null,
                referrer == null ? by.partnerId() : referrer,
                externalId,
                by.partnerId(),
                by.id(),
                new Trail(marks, referrerType, referrerId, null));
    }

    LeadRequest with(@Nullable String id, Map<String, Object> checked) {
        return new LeadRequest(
                company,
                contactName,
                phone,
                email,
                city,
                industry,
                note,
                channel,
                source,
                sourceDetail,
                campaignId,
                utm,
                referrer,
                referrerType,
                referrerId,
                id,
                checked,
                allowDuplicate);
    }

    Map<String, Object> customOrEmpty() {
        return custom == null ? Map.of() : custom;
    }

    private static @Nullable String pick(@Nullable String sent, @Nullable String before) {
        if (sent == null) {
            return before;
        }
        return sent.isBlank() ? null : sent;
    }
}
