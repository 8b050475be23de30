package io.tidewater.lead.assignment;

import io.tidewater.lead.people.Availability;
import io.tidewater.lead.people.People;
import io.tidewater.lead.pool.PoolPolicies;
import io.tidewater.platform.directory.Colleague;
import io.tidewater.platform.directory.Directory;
import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.scope.Roles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the reps with what the rules ask of them, in as many statements for a hundred as for one. */
@Repository
class Seats {

    private final Directory directory;
    private final People people;
    private final PoolPolicies policies;
    private final JdbcClient jdbc;

    Seats(Directory directory, People people, PoolPolicies policies, JdbcClient jdbc) {
        this.directory = directory;
        this.people = people;
        this.policies = policies;
        this.jdbc = jdbc;
    }

    List<Seat> of(OrgPath unit) {
        return seats(directory.inUnit(unit, Roles.SALES_REP));
    }

    Optional<Seat> named(String userName) {
        List<Colleague> person = directory.byUserName(userName).filter(found -> found.unit() != null).stream()
                .toList();
        return seats(person).stream().findFirst();
    }

    private List<Seat> seats(List<Colleague> reps) {
        Map<String, Availability> said =
                people.of(reps.stream().map(Colleague::userName).toList());
        UUID[] ids = reps.stream().map(Colleague::id).toArray(UUID[]::new);
        Map<UUID, Integer> open = open(ids);
        Map<UUID, Map<String, Seat.Record>> wins = wins(ids);
        return reps.stream()
                .map(rep -> {
                    Availability when = said.getOrDefault(rep.userName(), people.unsaid(rep.userName()));
                    OrgPath unit = rep.unit();
                    return new Seat(
                            rep,
                            when,
                            open.getOrDefault(rep.id(), 0),
                            unit == null ? null : policies.of(unit).capacityOf(when.level()),
                            wins.getOrDefault(rep.id(), Map.of()));
                })
                .toList();
    }

    private Map<UUID, Integer> open(UUID[] ids) {
        Map<UUID, Integer> open = new HashMap<>();
        jdbc.sql("""
            select l.owner_id, count(*) as open from lead l where l.owner_id = any(:ids)
            and l.merged_into is null
                        and l.state in ('assigned', 'working', 'qualified', 'nurturing') group by l.owner_id\
            """).param("ids", ids).query(row -> {
            open.put(row.getObject("owner_id", UUID.class), row.getInt("open"));
        });
        return open;
    }

    private Map<UUID, Map<String, Seat.Record>> wins(UUID[] ids) {
        Map<UUID, Map<String, Seat.Record>> wins = new HashMap<>();
        jdbc.sql("""
            select l.owner_id, l.industry, count(*) filter (where l.state = 'converted') as won,
                count(*) filter (where l.state = 'disqualified') as lost
            from lead l where l.owner_id = any(:ids) and l.state in ('converted', 'disqualified')
                and l.industry is not null
            group by l.owner_id, l.industry\
            """).param("ids", ids).query(row -> {
            wins.computeIfAbsent(row.getObject("owner_id", UUID.class), id -> new HashMap<>())
                    .put(row.getString("industry"), new Seat.Record(row.getInt("won"), row.getInt("lost")));
        });
        return wins;
    }
}
