package io.tidewater.lead.record;

import io.tidewater.platform.event.EventLog;
import io.tidewater.platform.event.NewEvent;
import io.tidewater.platform.job.NewJob;
import io.tidewater.platform.scope.Person;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rates leads without changing them otherwise (L9, L10): their version stays, so that nobody who edits one meets a conflict, and
 * what changed is told as {@code lead.scored}.
 */
@Service
@Transactional
public class Ratings {

    /** The kind of the job that rates all leads anew. */
    public static final String ANEW = "lead-rescore";

    /** After so long no instance goes by rules or a model that are no longer in force; they are kept in memory for two seconds. */
    private static final Duration FORGOTTEN = Duration.ofSeconds(3);

    private final NamedParameterJdbcTemplate jdbc;
    private final LeadScorer scorer;
    private final EventLog events;
    private final Clock clock;

    Ratings(NamedParameterJdbcTemplate jdbc, LeadScorer scorer, EventLog events, Clock clock) {
        this.jdbc = jdbc;
        this.scorer = scorer;
        this.events = events;
        this.clock = clock;
    }

    /** The job to start when what leads are rated by has changed: who is rated before it begins is rated again. */
    public static NewJob anew(Person by) {
        return NewJob.of(ANEW, by, Map.of()).after(FORGOTTEN);
    }

    /** Notes something that touches the rating of a lead, and rates it. */
    public Rating note(LeadId id, UnaryOperator<Rating> change) {
        List<Lead> found = jdbc.query(
                "select " + LeadTable.COLUMNS + " from lead l where l.id = :id for update",
                new MapSqlParameterSource("id", id.value()),
                LeadTable::read);
        return rate(found, change).getFirst().rating();
    }

    /**
     * Rates the next leads in the order of their ids.
     *
     * @param after the id to go on behind; null to begin
     * @return how many were looked at and changed, and the id to go on from
     */
    public Sweep sweep(@Nullable UUID after, int most) {
        List<Lead> found = jdbc.query(
                "select " + LeadTable.COLUMNS + " from lead l where l.id > :after and l.merged_into is null"
                        + " order by l.id limit :most for update",
                new MapSqlParameterSource("after", after == null ? new UUID(0, 0) : after).addValue("most", most),
                LeadTable::read);
        int changed = (int) rate(found, UnaryOperator.identity()).stream()
                .filter(Rated::changed)
                .count();
        return new Sweep(
                found.size(),
                changed,
                found.isEmpty() ? null : found.getLast().id().value());
    }

    private List<Rated> rate(List<Lead> leads, UnaryOperator<Rating> change) {
        Instant now = clock.instant();
        List<Rated> all = new ArrayList<>(leads.size());
        for (Lead lead : leads) {
            Rating noted = change.apply(lead.rating());
            all.add(new Rated(lead, scorer.rate(lead.rated(noted), now)));
        }
        List<Rated> touched = all.stream()
                .filter(each -> !each.rating().equals(each.lead().rating()))
                .toList();
        if (!touched.isEmpty()) {
            jdbc.batchUpdate("""
                    update lead set score = :score, model_score = :modelScore, grade = :grade, call_intent = :callIntent,
                        rating = cast(:rating as jsonb)
                    where id = :id""", touched.stream().map(Rated::row).toArray(MapSqlParameterSource[]::new));
        }
        events.append(all.stream()
                .filter(Rated::changed)
                .map(each -> NewEvent.of("lead.scored", each.lead().id(), Scored.of(each, now)))
                .toList());
        return all;
    }

    private record Rated(Lead lead, Rating rating) {

        boolean changed() {
            Rating before = lead.rating();
            return before.score() != rating.score()
                    || before.grade() != rating.grade()
                    || before.callIntent() != rating.callIntent()
                    || !Objects.equals(before.modelScore(), rating.modelScore());
        }

        MapSqlParameterSource row() {
            return LeadStore.addRating(new MapSqlParameterSource("id", lead.id().value()), rating);
        }
    }

    /** What one stretch of a sweep did; {@code last} is null when there was nothing left. */
    public record Sweep(int looked, int changed, @Nullable UUID last) {}

    private record Scored(
            UUID id,
            int score,
            @Nullable Double modelScore,
            @Nullable Grade grade,
            @Nullable CallIntent callIntent,
            Instant at) {

        static Scored of(Rated rated, Instant at) {
            Rating rating = rated.rating();
            return new Scored(
                    rated.lead().id().value(),
                    rating.score(),
                    rating.modelScore(),
                    rating.grade(),
                    rating.callIntent(),
                    at);
        }
    }
}
