package io.tidewater.sales.opportunity;

import io.tidewater.platform.web.FieldError;
import io.tidewater.platform.web.Problems;
import io.tidewater.sales.pipeline.GateField;
import io.tidewater.sales.pipeline.Stage;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A qualified deal being pursued (S4).
 *
 * @param number what people call it
 * @param createdBy the person who made it, or null when a process did
 */
public record Opportunity(
        OpportunityId id,
        String number,
        Terms terms,
        Progress progress,
        Origin origin,
        Owner owner,
        @Nullable UUID createdBy,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    /** A new deal in this stage; refused where the stage's gate is closed to it. */
    static Opportunity open(
            OpportunityId id,
            String number,
            Terms terms,
            String pipeline,
            Stage stage,
            Origin origin,
            Owner owner,
            @Nullable UUID by,
            Instant at) {
        requireGate(stage, terms);
        return new Opportunity(id, number, terms, Progress.in(pipeline, stage, at), origin, owner, by, 0, at, at);
    }

    /** A deal taken over from elsewhere, in whatever stage it was there: history is not asked for today's gates. */
    static Opportunity imported(
            OpportunityId id,
            String number,
            Terms terms,
            Progress progress,
            Origin origin,
            Owner owner,
            @Nullable UUID by,
            Instant at) {
        return new Opportunity(id, number, terms, progress, origin, owner, by, 0, at, at);
    }

    /** What a later import says of the deal; the deal itself when that is nothing new. */
    Opportunity reimported(Terms newTerms, Progress newProgress, Owner newOwner, Instant at) {
        Progress moved = progress.stage().equals(newProgress.stage()) ? progress : newProgress;
        if (newTerms.isSameAs(terms) && moved.equals(progress) && newOwner.equals(owner)) {
            return this;
        }
        return new Opportunity(id, number, newTerms, moved, origin, newOwner, createdBy, version + 1, createdAt, at);
    }

    /** Moves the deal to a stage of its pipeline, forward or back. Only {@link #reopen} leads out of a decided one. */
    Opportunity enter(Stage stage, Instant at) {
        if (progress.category().isFinal()) {
            throw Problems.conflict("deal-decided", progress.stage());
        }
        return entered(stage, at);
    }

    /** Takes a decided deal up again, in an open stage. */
    Opportunity reopen(Stage stage, Instant at) {
        if (!progress.category().isFinal()) {
            throw Problems.conflict("deal-open", progress.stage());
        }
        if (stage.category().isFinal()) {
            throw Problems.invalid("stage", "open-stage");
        }
        return entered(stage, at);
    }

    /**
     * Changes what the deal is about. What the present stage asked for may be corrected but not taken away, so that a gate
     * once passed stays true; what it never had (imported history) may still be missing.
     */
    Opportunity with(Terms changed, Stage present, Instant at) {
        List<GateField> lost = present.missing(changed.known()).stream()
                .filter(terms.known()::contains)
                .toList();
        refuse(present, lost);
        return new Opportunity(id, number, changed, progress, origin, owner, createdBy, version + 1, createdAt, at);
    }

    /** The deal with facts that a move brings along; it is the move that counts as the change. */
    Opportunity knowing(Terms more) {
        return new Opportunity(id, number, more, progress, origin, owner, createdBy, version, createdAt, updatedAt);
    }

    /** The same state as the version that follows another, however many steps led to it. */
    Opportunity following(Opportunity stored) {
        return new Opportunity(
                id, number, terms, progress, origin, owner, createdBy, stored.version + 1, createdAt, updatedAt);
    }

    Opportunity ownedBy(Owner newOwner, Instant at) {
        return new Opportunity(id, number, terms, progress, origin, newOwner, createdBy, version + 1, createdAt, at);
    }

    private Opportunity entered(Stage stage, Instant at) {
        requireGate(stage, terms);
        Progress next = Progress.in(progress.pipeline(), stage, at);
        return new Opportunity(id, number, terms, next, origin, owner, createdBy, version + 1, createdAt, at);
    }

    private static void requireGate(Stage stage, Terms terms) {
        refuse(stage, stage.missing(terms.known()));
    }

    private static void refuse(Stage stage, List<GateField> missing) {
        if (!missing.isEmpty()) {
            throw Problems.invalid(missing.stream()
                    .map(field -> new FieldError(field.key(), "gate", stage.key()))
                    .toList());
        }
    }
}
