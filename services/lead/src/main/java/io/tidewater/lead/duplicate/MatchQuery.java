package io.tidewater.lead.duplicate;

import io.tidewater.lead.record.LeadTable;
import io.tidewater.platform.scope.ProtectedTable;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.scope.SqlPredicate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One statement that looks for duplicates by all rules: a branch per rule and kind of record, each led by the index of a key, so that
 * it stays quick among millions.
 */
final class MatchQuery {

    static final int MOST = 10;
    /** Accounts are seen here by owner and unit; what else opens one is not known to this service. */
    private static final ProtectedTable PARTIES =
            ProtectedTable.aliased("p").regionWide("marketer", "finance").build();

    private static final String LEAD =
            "'lead' as type, l.id, l.number, l.company, l.contact_name, null::uuid as account_id, l.state,"
                    + " l.owner_user_name";
    private static final String PARTY =
            "p.kind as type, p.id, p.number, p.company, p.contact_name, p.account_id, null as state,"
                    + " p.owner_user_name";

    private final List<String> branches = new ArrayList<>();
    private final Map<String, Object> params = new HashMap<>();
    private final Scope scope;

    MatchQuery(Scope scope) {
        this.scope = scope;
    }

    void add(int rule, DuplicateRule by, Newcomer who) {
        for (DuplicateRule.Target target : by.against()) {
            boolean lead = target == DuplicateRule.Target.LEAD;
            String alias = lead ? "l" : "p";
            SqlPredicate visible = (lead ? LeadTable.PROTECTED : PARTIES).visibleTo(scope);
            params.putAll(visible.params());
            List<String> conditions = new ArrayList<>();
            String likeness = "1.0";
            for (DuplicateRule.Field field : by.fields()) {
                String param = "d" + rule + field.ordinal();
                params.put(param, Objects.requireNonNull(who.value(field)));
                boolean fuzzy = by.match() == DuplicateRule.Comparing.FUZZY && field == DuplicateRule.Field.COMPANY;
                conditions.add(fuzzy ? like(alias, param, rule) : equal(alias, field, param));
                likeness = fuzzy ? "similarity(" + alias + ".company_key, :" + param + ")" : likeness;
            }
            params.put("threshold" + rule, by.threshold());
            branches.add("(select " + rule + " as rule, " + likeness + " as likeness, " + (lead ? LEAD : PARTY)
                    + (lead ? " from lead l" : " from duplicate_party p") + " where "
                    + String.join(" and ", conditions)
                    + (lead ? "" : " and p.kind = '" + target.key() + "'") + " and " + visible.sql()
                    + (likeness.equals("1.0") ? "" : " order by likeness desc") + " limit " + MOST + ")");
        }
    }

    boolean isEmpty() {
        return branches.isEmpty();
    }

    String sql() {
        return "select distinct on (type, id) * from (" + String.join(" union all ", branches)
                + ") m order by type, id, rule";
    }

    Map<String, Object> params() {
        return params;
    }

    private static String like(String alias, String param, int rule) {
        String key = alias + ".company_key";
        return key + " % :" + param + " and similarity(" + key + ", :" + param + ") >= :threshold" + rule;
    }

    private static String equal(String alias, DuplicateRule.Field field, String param) {
        return switch (field) {
            case PHONE -> alias + ".phone_key = :" + param;
            case EMAIL -> alias + ".email_key = :" + param;
            case COMPANY -> alias + ".company_key = :" + param;
            case CONTACT_NAME -> "lower(" + alias + ".contact_name) = :" + param;
            case CITY -> "lower(" + alias + ".city) = :" + param;
        };
    }
}
