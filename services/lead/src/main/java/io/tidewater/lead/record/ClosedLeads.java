package io.tidewater.lead.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** Leads whose outcome is known, for work that no person asked for. */
@Repository
public class ClosedLeads {

    private final NamedParameterJdbcTemplate jdbc;

    ClosedLeads(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** How many there are. */
    public long count() {
        Long count = jdbc.queryForObject(
                "select count(*) from lead where state in ('converted', 'disqualified') and merged_into is null",
                Map.of(),
                Long.class);
        return count == null ? 0 : count;
    }

    /**
     * The newest that converted or were disqualified, in an order that has nothing to do with either and is the same each time.
     *
     * @param as makes of a lead, and whether it converted, what is wanted
     */
    public <T> List<T> newest(int most, BiFunction<Lead, Boolean, T> as) {
        List<T> found = new ArrayList<>();
        jdbc.query(
                "select * from (select " + LeadTable.COLUMNS + " from lead l"
                        + " where l.state in ('converted', 'disqualified') and l.merged_into is null"
                        + " order by l.created_at desc, l.id desc limit :most) n order by md5(n.id::text)",
                Map.of("most", most),
                row -> {
                    Lead lead = LeadTable.read(row, found.size());
                    found.add(as.apply(lead, lead.state() == LeadState.CONVERTED));
                });
        return found;
    }
}
