package io.tidewater.lead.importing;

import io.tidewater.lead.record.Findable;
import io.tidewater.lead.record.LeadProperties;
import io.tidewater.lead.record.LeadState;
import io.tidewater.lead.record.LeadTable;
import io.tidewater.lead.record.MatchKeys;
import io.tidewater.lead.record.Profile;
import io.tidewater.platform.custom.CustomField;
import io.tidewater.platform.custom.CustomFields;
import io.tidewater.platform.importing.ImportField;
import io.tidewater.platform.importing.ImportRow;
import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Roles;
import io.tidewater.platform.web.ProblemException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes leads of rows, or says what is wrong with them. */
@Component
class LeadRowReader {

    private static final int LONGEST = 200;
    private static final List<String> SHORT_TEXTS = List.of(
            "company",
            "contactName",
            "phone",
            "email",
            "city",
            "industry",
            "source",
            "sourceDetail",
            "channel",
            "referrer",
            "externalId",
            "reason");
    private static final int LONGEST_NOTE = 4000;
    private static final Pattern MAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]+");
    private static final String CUSTOM = "custom.";

    private final LeadProperties properties;
    private final CustomFields fields;

    LeadRowReader(LeadProperties properties, CustomFields fields) {
        this.properties = properties;
        this.fields = fields;
    }

    List<ImportField> customFields() {
        return custom().stream().map(LeadRowReader::field).toList();
    }

    LeadRow read(ImportRow row, Person by) {
        Profile profile = new Profile(
                row.requiredText("company"),
                row.text("contactName"),
                row.text("phone"),
                row.text("email"),
                row.text("city"),
                row.text("industry"),
                row.text("note"));
        Findable findable = Findable.of(profile, properties.phoneRegion());
        check(row, profile, findable.keys());
        return new LeadRow(
                profile,
                findable,
                new LeadRow.Source(
                        row.text("channel"), row.text("source"), row.text("sourceDetail"), row.text("referrer")),
                row.text("externalId"),
                row.text("owner"),
                pool(row, by),
                standing(row),
                customValues(row));
    }

    private static void check(ImportRow row, Profile profile, MatchKeys keys) {
        for (String field : SHORT_TEXTS) {
            limit(row, field, LONGEST);
        }
        limit(row, "note", LONGEST_NOTE);
        if (profile.phone() != null && keys.phone() == null) {
            row.reject("phone", "phone");
        }
        if (profile.email() != null && !MAIL.matcher(profile.email()).matches()) {
            row.reject("email", "email");
        }
    }

    private static void limit(ImportRow row, String field, int longest) {
        String text = row.text(field);
        if (text != null && text.length() > longest) {
            row.reject(field, "max-length", longest);
        }
    }

    private static @Nullable OrgPath pool(ImportRow row, Person by) {
        String path = row.text("pool");
        if (path == null) {
            return null;
        }
        if (!OrgPath.isPath(path)) {
            row.reject("pool", "unit");
            return null;
        }
        OrgPath pool = OrgPath.of(path);
        boolean reaches =
                by.hasAny(Roles.ADMIN, Roles.MARKETER) || by.units().stream().anyMatch(pool::isAtOrBelow);
        if (!reaches) {
            row.reject("pool", "unknown");
        }
        return pool;
    }

    /** A lead that somebody works needs somebody; only what is over needs nobody. */
    private static LeadRow.Standing standing(ImportRow row) {
        String text = row.text("state");
        LeadState state = text == null ? null : LeadState.of(text);
        boolean needsOwner = state != null
                && state != LeadState.NEW
                && state != LeadState.CONVERTED
                && state != LeadState.DISQUALIFIED;
        if (needsOwner && row.text("owner") == null) {
            row.reject("owner", "required");
        }
        return new LeadRow.Standing(state, row.text("reason"), row.instant("createdAt"));
    }

    private Map<String, Object> customValues(ImportRow row) {
        Map<String, Object> values = new HashMap<>();
        for (CustomField field : custom()) {
            Object value = value(row, field);
            if (value != null) {
                values.put(field.key(), value);
            }
        }
        try {
            return fields.checkedNew(LeadTable.TYPE.name(), values);
        } catch (ProblemException unfit) {
            unfit.errors().forEach(error -> row.reject(error.field(), error.rule(), error.args()));
            return values;
        }
    }

    private List<CustomField> custom() {
        return fields.of(LeadTable.TYPE.name());
    }

    private static @Nullable Object value(ImportRow row, CustomField field) {
        String name = CUSTOM + field.key();
        return switch (field.type()) {
            case TEXT, CHOICE -> row.text(name);
            case NUMBER -> row.number(name);
            case BOOLEAN -> row.flag(name);
            case DATE -> row.date(name) == null ? null : String.valueOf(row.date(name));
        };
    }

    private static ImportField field(CustomField custom) {
        String name = CUSTOM + custom.key();
        ImportField field = switch (custom.type()) {
            case TEXT -> ImportField.text(name);
            case NUMBER -> ImportField.number(name);
            case BOOLEAN -> ImportField.flag(name);
            case DATE -> ImportField.date(name);
            case CHOICE -> ImportField.choice(name, custom.values());
        };
        ImportField named = field.called(custom.names()).synonyms(custom.key());
        return custom.required() ? named.require() : named;
    }
}
