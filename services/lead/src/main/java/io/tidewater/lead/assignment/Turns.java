package io.tidewater.lead.assignment;

import io.tidewater.platform.scope.OrgPath;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose turn it is in each unit: a row that any instance counts up in its transaction. */
@Repository
class Turns {

    private final JdbcClient jdbc;

    Turns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next turn; others wait for theirs until the transaction ends. */
    long next(OrgPath unit) {
        return jdbc.sql("""
            insert into lead_assignment_turn (unit, turn) values (cast(:unit as ltree), 0)
            on conflict (unit) do update set turn = lead_assignment_turn.turn + 1 returning turn\
            """).param("unit", unit.ltree()).query(Long.class).single();
    }

    /** So many further turns were taken. */
    void skip(OrgPath unit, long more) {
        jdbc.sql("update lead_assignment_turn set turn = turn + :more where unit = cast(:unit as ltree)")
                .param("more", more)
                .param("unit", unit.ltree())
                .update();
    }
}
