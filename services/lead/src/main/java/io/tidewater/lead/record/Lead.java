package io.tidewater.lead.record;

import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.web.Problems;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A possible customer. Each verb answers the lead as it is afterwards, or refuses on a state that does not allow it.
 *
 * @param homePool the public pool the lead belongs to and returns to
 * @param pooledAt when it last entered a public pool; null if it never was in one
 * @param rating what it is worth, and why (L9, L10)
 * @param mergedInto the lead that took its place; null while it stands for itself (L7)
 */
public record Lead(
        LeadId id,
        String number,
        Profile profile,
        Origin origin,
        LeadState state,
        @Nullable String reason,
        @Nullable Owner owner,
        OrgPath homePool,
        @Nullable Instant pooledAt,
        Outcome outcome,
        FollowUpDates dates,
        Map<String, Object> custom,
        Rating rating,
        @Nullable LeadId mergedInto,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    /** The unit whose people the lead is open to: the owner's, or the pool's while nobody owns it. */
    public OrgPath unit() {
        return owner == null ? homePool : owner.unit();
    }

    /** The public pool it lies in, or null while somebody owns it. */
    public @Nullable OrgPath publicPool() {
        return owner == null && state == LeadState.NEW ? homePool : null;
    }

    /** L14: taken from the public pool. */
    public Lead claim(Owner by, Instant now) {
        if (owner != null) {
            throw Problems.conflict("lead-taken");
        }
        return moved(LeadVerb.CLAIM, null, now).ownedBy(by);
    }

    /** L11: given to somebody by a manager or a rule. */
    public Lead assign(Owner to, Instant now) {
        return moved(LeadVerb.ASSIGN, reason, now).ownedBy(to);
    }

    /** L15: given back to the pool it belongs to. */
    public Lead release(String why, Instant now) {
        Lead free = moved(LeadVerb.RELEASE, why, now);
        return new Lead(
                id,
                number,
                profile,
                origin,
                free.state,
                why,
                null,
                homePool,
                now,
                outcome,
                FollowUpDates.NONE,
                custom,
                rating,
                mergedInto,
                version,
                createdAt,
                now);
    }

    /** L18: something was done about it; a follow-up on an owned lead shows that it is worked. */
    public Lead followedUp(@Nullable Instant nextAt, Instant now) {
        LeadState next = next(LeadVerb.FOLLOW_UP);
        return with(next, reason, owner, outcome, new FollowUpDates(nextAt, now, dates.reEvaluateOn()), now);
    }

    /** Worth a deal. */
    public Lead qualify(Instant now) {
        return moved(LeadVerb.QUALIFY, null, now);
    }

    /** L20: not now; looked at again on the date. */
    public Lead nurture(LocalDate reEvaluateOn, Instant now) {
        LeadState next = next(LeadVerb.NURTURE);
        return with(next, null, owner, outcome, new FollowUpDates(dates.nextAt(), dates.lastAt(), reEvaluateOn), now);
    }

    /** L20: the day has come on which it is looked at again. */
    public Lead reEvaluated(Instant now) {
        if (state != LeadState.NURTURING) {
            throw Problems.conflict("lead-state", Map.of("state", state.key()), "re-evaluate", state.key());
        }
        return with(LeadState.WORKING, reason, owner, outcome, new FollowUpDates(now, dates.lastAt(), null), now);
    }

    /** Never, for a reason from the list. */
    public Lead disqualify(String why, Instant now) {
        return moved(LeadVerb.DISQUALIFY, why, now);
    }

    /** A manager sees it otherwise; without an owner it goes back to its pool. */
    public Lead reopen(Instant now) {
        LeadState next = next(LeadVerb.REOPEN);
        return with(owner == null ? LeadState.NEW : next, null, owner, outcome, dates, now);
    }

    /** L21: a conversion begins; until it ends no other verb is allowed. */
    public Lead converting(UUID conversionId, Instant now) {
        next(LeadVerb.CONVERT);
        return with(state, reason, owner, Outcome.underWay(conversionId), dates, now);
    }

    /** L21: a conversion was refused for good; the lead stands where it stood. */
    public Lead notConverted(String why, Instant now) {
        return with(state, why, owner, Outcome.NONE, dates, now);
    }

    /** L21: the last step of a conversion. */
    public Lead converted(Outcome became, Instant now) {
        LeadState done = state.after(LeadVerb.CONVERT).orElse(LeadState.CONVERTED);
        return with(done, null, owner, became, dates, now);
    }

    /** Whether a conversion is under way. */
    public boolean isConverting() {
        return outcome.conversionId() != null && state != LeadState.CONVERTED;
    }

    /** Other words about the same lead. */
    public Lead edited(Profile other, Map<String, Object> otherCustom, Instant now) {
        next(LeadVerb.EDIT);
        return new Lead(
                id,
                number,
                other,
                origin,
                state,
                reason,
                owner,
                homePool,
                pooledAt,
                outcome,
                dates,
                Map.copyOf(otherCustom),
                rating,
                mergedInto,
                version,
                createdAt,
                now);
    }

    Lead withVersion(long stored) {
        return new Lead(
                id,
                number,
                profile,
                origin,
                state,
                reason,
                owner,
                homePool,
                pooledAt,
                outcome,
                dates,
                custom,
                rating,
                mergedInto,
                stored,
                createdAt,
                updatedAt);
    }

    /** L9, L10: the same lead, rated anew. */
    public Lead rated(Rating anew) {
        return new Lead(
                id,
                number,
                profile,
                origin,
                state,
                reason,
                owner,
                homePool,
                pooledAt,
                outcome,
                dates,
                custom,
                anew,
                mergedInto,
                version,
                createdAt,
                updatedAt);
    }

    /** L7: values picked from this lead and one that is the same customer. */
    public Lead absorbing(Profile picked, Map<String, Object> pickedCustom, Rating together, Instant now) {
        next(LeadVerb.MERGE);
        return new Lead(
                id,
                number,
                picked,
                origin,
                state,
                reason,
                owner,
                homePool,
                pooledAt,
                outcome,
                dates,
                Map.copyOf(pickedCustom),
                together,
                mergedInto,
                version,
                createdAt,
                now);
    }

    /** L7: another lead takes its place; nobody sees this one until that is undone. */
    public Lead mergedInto(LeadId survivor, Instant now) {
        next(LeadVerb.MERGE);
        return new Lead(
                id,
                number,
                profile,
                origin,
                LeadState.DISQUALIFIED,
                "merged",
                null,
                homePool,
                null,
                outcome,
                FollowUpDates.NONE,
                custom,
                rating,
                survivor,
                version,
                createdAt,
                now);
    }

    private LeadState next(LeadVerb verb) {
        if (isConverting()) {
            throw Problems.conflict("lead-converting");
        }
        return state.after(verb)
                .orElseThrow(
                        () -> Problems.conflict("lead-state", Map.of("state", state.key()), verb.key(), state.key()));
    }

    private Lead moved(LeadVerb verb, @Nullable String why, Instant now) {
        return with(next(verb), why, owner, outcome, dates, now);
    }

    private Lead ownedBy(Owner by) {
        return with(state, reason, by, outcome, dates, updatedAt);
    }

    private Lead with(
            LeadState state,
            @Nullable String reason,
            @Nullable Owner owner,
            Outcome outcome,
            FollowUpDates dates,
            Instant now) {
        return new Lead(
                id,
                number,
                profile,
                origin,
                state,
                reason,
                owner,
                homePool,
                pooledAt,
                outcome,
                dates,
                custom,
                rating,
                mergedInto,
                version,
                createdAt,
                now);
    }
}
