package io.tidewater.lead.record;

import io.tidewater.platform.custom.CustomFields;
import io.tidewater.platform.fieldaccess.FieldAccess;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.web.ListQuery;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The fields of leads: those an organisation added (L5), and what each role may do with any of them (P3). */
@Component
class FieldGuard {

    private static final String TYPE = LeadTable.TYPE.name();

    private final CustomFields custom;
    private final FieldAccess access;

    FieldGuard(CustomFields custom, FieldAccess access) {
        this.custom = custom;
        this.access = access;
    }

    /** Refuses a list by a field that the person may not see. */
    void requireReadable(Person person, ListQuery query) {
        access.requireReadable(TYPE, person, query.filter());
        access.requireReadable(TYPE, person, query.sort());
    }

    /** Refuses an edit of a field that the person may not change. */
    void requireWritable(Person person, LeadEdit edit) {
        access.requireWritable(TYPE, person, edit.sent());
    }

    /** The custom values as the edit leaves them. */
    Map<String, Object> after(LeadEdit edit, Lead before) {
        return custom.checkedChange(TYPE, before.custom(), edit.custom());
    }
}
