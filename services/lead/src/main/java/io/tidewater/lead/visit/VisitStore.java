package io.tidewater.lead.visit;

import io.tidewater.platform.data.Instants;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes visits; a visit is its rep's own, so a rep's visits need no further scope. */
@Repository
class VisitStore {

    private static final String SELECT = """
        select v.id, v.lead_id, v.rep_id, v.rep_user_name, v.planned_at, v.minutes, v.purpose, v.state, v.checked_in_at,
            v.latitude, v.longitude, v.accuracy, v.mock_location, v.distance, v.note, v.version,
            v.photo is not null as has_photo, l.number, l.company,
            p.address, p.latitude as place_latitude, p.longitude as place_longitude
        from lead_visit v join lead l on l.id = v.lead_id left join lead_place p on p.lead_id = v.lead_id\
        """;

    private final JdbcClient jdbc;

    VisitStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void plan(UUID id, UUID lead, UUID rep, String userName, VisitRequest request, Instant now) {
        jdbc.sql("""
            insert into lead_visit (id, lead_id, rep_id, rep_user_name, planned_at, minutes, purpose, state,
                created_at)
            values (:id, :lead, :rep, :name, :at, :minutes, :purpose, 'planned', :now)\
            """)
                .param("id", id)
                .param("lead", lead)
                .param("rep", rep)
                .param("name", userName)
                .param("at", Instants.toSql(request.plannedAt()))
                .param("minutes", request.minutesOrUsual())
                .param("purpose", request.purpose())
                .param("now", Instants.toSql(now))
                .update();
    }

    List<Visit> ofRep(UUID rep, Instant from, Instant to) {
        return jdbc.sql(SELECT + """
             where v.rep_id = :rep and v.planned_at >= :from and v.planned_at < :to
            order by v.planned_at, v.id limit 200\
            """)
                .param("rep", rep)
                .param("from", Instants.toSql(from))
                .param("to", Instants.toSql(to))
                .query(VisitStore::read)
                .list();
    }

    List<Visit> ofLead(UUID lead) {
        return jdbc.sql(SELECT + " where v.lead_id = :lead order by v.planned_at desc, v.id limit 100")
                .param("lead", lead)
                .query(VisitStore::read)
                .list();
    }

    Optional<Visit> find(UUID id) {
        return jdbc.sql(SELECT + " where v.id = :id")
                .param("id", id)
                .query(VisitStore::read)
                .optional();
    }

    /** Only a planned visit is checked in to or cancelled, and only once. */
    boolean checkIn(
            UUID id, CheckInRequest request, Spot from, @Nullable Double distance, Consent consent, Instant now) {
        return jdbc.sql("""
            update lead_visit set state = 'checked-in', checked_in_at = :now, latitude = :latitude,
                longitude = :longitude, accuracy = :accuracy, mock_location = :mock, distance = :distance,
                note = :note, photo_type = :photoType, photo = :photo, consent_at = :consent,
                version = version + 1
            where id = :id and state = 'planned'\
            """)
                        .param("now", Instants.toSql(now))
                        .param("latitude", from.latitude())
                        .param("longitude", from.longitude())
                        .param("accuracy", request.accuracy())
                        .param("mock", request.isMocked())
                        .param("distance", distance)
                        .param("note", request.note())
                        .param("photoType", request.photoType())
                        .param("photo", request.photoBytes())
                        .param("consent", Instants.toSql(consent.givenAt()))
                        .param("id", id)
                        .update()
                == 1;
    }

    boolean cancel(UUID id) {
        return jdbc.sql("update lead_visit set state = 'cancelled', version = version + 1 where id = :id and"
                                + " state = 'planned'")
                        .param("id", id)
                        .update()
                == 1;
    }

    Optional<Photo> photo(UUID id) {
        return jdbc.sql("select photo_type, photo from lead_visit where id = :id and photo is not null")
                .param("id", id)
                .query((row, number) -> new Photo(row.getString("photo_type"), row.getBytes("photo")))
                .optional();
    }

    private static Visit read(ResultSet row, int number) throws SQLException {
        Double latitude = row.getObject("latitude", Double.class);
        Double longitude = row.getObject("longitude", Double.class);
        Double north = row.getObject("place_latitude", Double.class);
        Double east = row.getObject("place_longitude", Double.class);
        return new Visit(
                row.getObject("id", UUID.class),
                row.getObject("lead_id", UUID.class),
                row.getString("number"),
                row.getString("company"),
                row.getObject("rep_id", UUID.class),
                row.getString("rep_user_name"),
                Instants.require(row, "planned_at"),
                row.getInt("minutes"),
                row.getString("purpose"),
                Visit.State.of(row.getString("state")),
                north == null || east == null ? null : new Visit.Address(row.getString("address"), north, east),
                Instants.read(row, "checked_in_at"),
                latitude == null || longitude == null ? null : new Spot(latitude, longitude),
                row.getObject("accuracy", Double.class),
                row.getBoolean("mock_location"),
                row.getObject("distance", Double.class),
                row.getString("note"),
                row.getBoolean("has_photo"),
                row.getLong("version"));
    }

    record Photo(String type, byte[] bytes) {}
}
