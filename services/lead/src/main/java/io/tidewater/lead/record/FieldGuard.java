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

    /** The query as the person may ask it: refused by a field they may not see, and searched in nothing of one. */
    ListQuery readable(Person person, ListQuery query) {
        access.requireReadable(TYPE, person, query.filter());
        access.requireReadable(TYPE, person, query.sort());
        return query.q() == null ? query : query.hiding(access.unsearchable(TYPE, person, LeadTable.SEARCHED));
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
