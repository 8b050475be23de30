package io.tidewater.lead.intake;

import io.tidewater.lead.record.Profile;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
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
        @Nullable @Size(max = 100) String source,
        @Nullable @Size(max = 100) String externalId,
        @Nullable @Size(max = 50) Map<String, Object> custom,
        boolean allowDuplicate) {

    Profile profile() {
        return new Profile(company.strip(), contactName, phone, email, city, industry, note);
    }

    Map<String, Object> customOrEmpty() {
        return custom == null ? Map.of() : custom;
    }
}
