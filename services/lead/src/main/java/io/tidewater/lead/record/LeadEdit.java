package io.tidewater.lead.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tidewater.platform.web.ClearedText;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Fields of a lead to change; a field that is not sent stays, and null or an empty text clears it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LeadEdit(
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

        @Nullable @Size(max = 500) Map<String, Object> custom) {

    /** The words as they are with this edit over them. */
    public Profile over(Profile before) {
        return new Profile(
                company == null || company.isBlank() ? before.company() : company.strip(),
                pick(contactName, before.contactName()),
                pick(phone, before.phone()),
                pick(email, before.email()),
                pick(city, before.city()),
                pick(industry, before.industry()),
                pick(note, before.note()));
    }

    /** Whether the lead is as this edit wants it already. */
    public boolean changesNothing(Lead lead, Map<String, Object> customAfter) {
        return over(lead.profile()).equals(lead.profile()) && customAfter.equals(lead.custom());
    }

    /** The names of the fields that were sent, custom ones as {@code custom.key}. */
    public List<String> sent() {
        List<String> names = new ArrayList<>();
        name(names, "company", company);
        name(names, "contactName", contactName);
        name(names, "phone", phone);
        name(names, "email", email);
        name(names, "city", city);
        name(names, "industry", industry);
        name(names, "note", note);
        if (custom != null) {
            custom.keySet().forEach(key -> names.add("custom." + key));
        }
        return names;
    }

    private static void name(List<String> names, String field, @Nullable String value) {
        if (value != null) {
            names.add(field);
        }
    }

    private static @Nullable String pick(@Nullable String sent, @Nullable String before) {
        if (sent == null) {
            return before;
        }
        return sent.isBlank() ? null : sent;
    }
}
