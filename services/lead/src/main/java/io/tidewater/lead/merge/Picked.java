package io.tidewater.lead.merge;

import io.tidewater.lead.record.Lead;
import io.tidewater.lead.record.Profile;
import io.tidewater.platform.web.FieldError;
import io.tidewater.platform.web.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values of a lead that a merge may pick, by the name of the field; custom fields as {@code custom.<key>} (L7). */
record Picked(Map<String, Object> values) {

    private static final String CUSTOM = "custom.";
    private static final List<String> FIELDS =
            List.of("company", "contactName", "phone", "email", "city", "industry", "note");

    static Picked of(Lead lead) {
        Profile profile = lead.profile();
        Map<String, Object> values = new LinkedHashMap<>();
        put(values, "company", profile.company());
        put(values, "contactName", profile.contactName());
        put(values, "phone", profile.phone());
        put(values, "email", profile.email());
        put(values, "city", profile.city());
        put(values, "industry", profile.industry());
        put(values, "note", profile.note());
        lead.custom().forEach((key, value) -> put(values, CUSTOM + key, value));
        return new Picked(values);
    }

    /** Value by value; where nobody picked, this one's, or the other's where this one has none. */
    Picked merged(Picked other, Map<String, Side> take) {
        refuseUnknown(other, take);
        Map<String, Object> merged = new LinkedHashMap<>(other.values);
        merged.putAll(values);
        take.forEach((field, side) -> {
            Object value = side == Side.THIS ? values.get(field) : other.values.get(field);
            if (value != null) {
                merged.put(field, value);
            } else if (!field.equals("company")) {
                merged.remove(field);
            }
        });
        return new Picked(merged);
    }

    /** As this was, but where somebody changed a value after the merge, that value stays. */
    Picked takenBack(Picked afterMerge, Picked now) {
        Map<String, Object> back = new LinkedHashMap<>(now.values);
        for (String field : afterMerge.values.keySet()) {
            boolean untouched = Objects.equals(afterMerge.values.get(field), now.values.get(field));
            boolean picked = !Objects.equals(values.get(field), afterMerge.values.get(field));
            if (untouched && picked) {
                back.remove(field);
                put(back, field, values.get(field));
            }
        }
        values.forEach((field, value) -> {
            if (!afterMerge.values.containsKey(field)) {
                back.putIfAbsent(field, value);
            }
        });
        return new Picked(back);
    }

    Profile profile() {
        return new Profile(
                String.valueOf(values.get("company")),
                text("contactName"),
                text("phone"),
                text("email"),
                text("city"),
                text("industry"),
                text("note"));
    }

    Map<String, Object> custom() {
        Map<String, Object> custom = new LinkedHashMap<>();
        values.forEach((field, value) -> {
            if (field.startsWith(CUSTOM)) {
                custom.put(field.substring(CUSTOM.length()), value);
            }
        });
        return custom;
    }

    private void refuseUnknown(Picked other, Map<String, Side> take) {
        List<FieldError> errors = new ArrayList<>();
        take.keySet().stream()
                .filter(field ->
                        !FIELDS.contains(field) && !values.containsKey(field) && !other.values.containsKey(field))
                .forEach(field -> errors.add(new FieldError("take." + field, "unknown-field")));
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
    }

    private @Nullable String text(String field) {
        Object value = values.get(field);
        return value == null ? null : value.toString();
    }

    private static void put(Map<String, Object> values, String field, @Nullable Object value) {
        if (value != null) {
            values.put(field, value);
        }
    }
}
