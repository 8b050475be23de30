package io.tidewater.lead.duplicate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;

/**
 * What counts as a duplicate, and what is done about it (L7).
 *
 * @param fields all of which must agree
 * @param match how names are compared; phone and mail are always compared exactly, in their normal form
 * @param threshold from which likeness on names agree, 0.5 to 1; only for {@link Comparing#FUZZY}
 * @param against what a newcomer is compared with
 */
public record DuplicateRule(
        String name,
        List<Field> fields,
        Comparing match,
        double threshold,
        List<Target> against,
        @NotNull Action action,
        boolean enabled) {

    /** What is in force until an administrator says otherwise. */
    static final List<DuplicateRule> INITIAL = List.of(
            exact("Same phone", Field.PHONE, Action.BLOCK, Target.LEAD),
            exact("Same mail address", Field.EMAIL, Action.BLOCK, Target.LEAD),
            exact("Same company", Field.COMPANY, Action.WARN, Target.LEAD, Target.ACCOUNT),
            exact("Phone of a contact", Field.PHONE, Action.WARN, Target.ACCOUNT, Target.CONTACT),
            exact("Mail address of a contact", Field.EMAIL, Action.WARN, Target.CONTACT));

    private static DuplicateRule exact(String name, Field field, Action action, Target... against) {
        return new DuplicateRule(name, List.of(field), Comparing.EXACT, 1, List.of(against), action, true);
    }

    /** The field by which a match of this rule is named. */
    @NotNull
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public Field field() {
        return fields.getFirst();
    }

    /** A value, as people wrote it or in its normal form, that two records share. */
    public enum Field {
        PHONE,
        EMAIL,
        COMPANY,
        CONTACT_NAME,
        CITY;

        /** As it stands in JSON and in the database. */
        @JsonValue
        public String key() {
            return this == CONTACT_NAME ? "contactName" : name().toLowerCase(Locale.ROOT);
        }

        /** Reads {@link #key()}. */
        @JsonCreator
        public static Field of(String key) {
            return key.equals("contactName") ? CONTACT_NAME : valueOf(key.toUpperCase(Locale.ROOT));
        }

        /** Whether an index leads to it, so that a rule may rest on it alone. */
        boolean leads() {
            return this == PHONE || this == EMAIL || this == COMPANY;
        }
    }

    /** How names are compared. */
    public enum Comparing {
        EXACT,
        FUZZY;

        /** As it stands in JSON. */
        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Reads {@link #key()}. */
        @JsonCreator
        public static Comparing of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    /** What a newcomer is compared with. */
    public enum Target {
        LEAD,
        ACCOUNT,
        CONTACT;

        /** As it stands in JSON and in the database. */
        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Reads {@link #key()}. */
        @JsonCreator
        public static Target of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    /** Whether the person is told, or stopped; what comes by forms and files is merged where people are stopped. */
    public enum Action {
        WARN,
        BLOCK,
        /** As {@link #BLOCK}, and the person who is stopped is offered to merge. */
        MERGE;

        /** As it stands in JSON. */
        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Reads {@link #key()}. */
        @JsonCreator
        public static Action of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }
}
