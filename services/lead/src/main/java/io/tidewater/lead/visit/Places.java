package io.tidewater.lead.visit;

import io.tidewater.lead.record.LeadTable;
import io.tidewater.platform.data.Instants;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.scope.SqlPredicate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where leads can be visited. */
@Repository
class Places {

    private static final double METRES_PER_DEGREE = 111_195;

    private final JdbcClient jdbc;

    Places(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Visit.Address> of(UUID lead) {
        return jdbc.sql("select address, latitude, longitude from lead_place where lead_id = :lead")
                .param("lead", lead)
                .query((row, number) -> new Visit.Address(
                        row.getString("address"), row.getDouble("latitude"), row.getDouble("longitude")))
                .optional();
    }

    void put(UUID lead, @Nullable String address, Spot spot, String by, Instant now) {
        jdbc.sql("""
            insert into lead_place (lead_id, address, latitude, longitude, by_user_name, updated_at)
            values (:lead, :address, :latitude, :longitude, :by, :now)
            on conflict (lead_id) do update set address = excluded.address, latitude = excluded.latitude,
                longitude = excluded.longitude, by_user_name = excluded.by_user_name,
                updated_at = excluded.updated_at\
            """)
                .param("lead", lead)
                .param("address", address)
                .param("latitude", spot.latitude())
                .param("longitude", spot.longitude())
                .param("by", by)
                .param("now", Instants.toSql(now))
                .update();
    }

    /** The person's own open leads within so many metres, the nearest first. */
    List<NearbyLead> near(Scope scope, Spot here, double metres) {
        double north = metres / METRES_PER_DEGREE;
        SqlPredicate rows = LeadTable.PROTECTED
                .visibleTo(scope)
                .and(new SqlPredicate(
                        """
                        l.owner_id = :me and l.state in ('assigned', 'working', 'qualified', 'nurturing')
                        and p.latitude between :south and :north\
                        """,
                        Map.of(
                                "me",
                                scope.person().id(),
                                "south",
                                here.latitude() - north,
                                "north",
                                here.latitude() + north)));
        return jdbc.sql("""
                        select l.id, l.number, l.company, l.contact_name, l.phone, l.last_follow_up_at, p.address,
                            p.latitude, p.longitude
                        from lead l join lead_place p on p.lead_id = l.id where\
                        """ + rows.sql()).params(rows.params()).query((row, number) -> near(row, here)).list().stream()
                .filter(each -> each.metres() <= metres)
                .sorted(Comparator.comparingLong(NearbyLead::metres))
                .limit(100)
                .toList();
    }

    private static NearbyLead near(ResultSet row, Spot here) throws SQLException {
        Visit.Address place =
                new Visit.Address(row.getString("address"), row.getDouble("latitude"), row.getDouble("longitude"));
        return new NearbyLead(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("company"),
                row.getString("contact_name"),
                row.getString("phone"),
                Instants.read(row, "last_follow_up_at"),
                place,
                Math.round(here.metresTo(place.spot())));
    }

    /** A lead nearby. */
    record NearbyLead(
            UUID leadId,
            String number,
            String company,
            @Nullable String contactName,
            @Nullable String phone,
            @Nullable Instant lastFollowUpAt,
            Visit.Address place,
            long metres) {}
}
