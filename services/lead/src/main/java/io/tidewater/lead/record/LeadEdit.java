package io.tidewater.lead.record;

import io.tidewater.platform.web.ClearedText;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Fields of a lead to change; a field that is not sent stays, and null or an empty text clears it. */
record LeadEdit(
        @Nullable @JsonDeserialize(using = ClearedText.class) @Size(min = 1, max = 200)
        String company,

        @Nullable @JsonDeserialize(using = ClearedText.class) @Size(max = 200)
        String contactName,

        @Nullable @JsonDeserialize(using = ClearedText.class) @Size(max = 50)
        String phone,

        @Nullable @JsonDeserialize(using = ClearedText.class) @Email @Size(max = 254)
        String email,

        @Nullable @JsonDeserialize(using = ClearedText.class) @Size(max = 100)
        String city,

        @Nullable @JsonDeserialize(using = ClearedText.class) @Size(max = 100)
        String industry,

        @Nullable @JsonDeserialize(using = ClearedText.class) @Size(max = 4000)
        String note,

        @Nullable @Size(max = 50) Map<String, Object> custom) {

    Profile over(Profile before) {
        return new Profile(
                company == null || company.isBlank() ? before.company() : company.strip(),
                pick(contactName, before.contactName()),
                pick(phone, before.phone()),
                pick(email, before.email()),
                pick(city, before.city()),
                pick(industry, before.industry()),
                pick(note, before.note()));
    }

    Map<String, Object> overCustom(Map<String, Object> before) {
        Map<String, Object> merged = new HashMap<>(before);
        if (custom != null) {
            custom.forEach((field, value) -> {
                if (value == null) {
                    merged.remove(field);
                } else {
                    merged.put(field, value);
                }
            });
        }
        return merged;
    }

    private static @Nullable String pick(@Nullable String sent, @Nullable String before) {
        if (sent == null) {
            return before;
        }
        return sent.isBlank() ? null : sent;
    }
}
