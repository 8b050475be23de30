package io.tidewater.lead.record;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.tidewater.platform.scope.OrgPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The public state of a lead: what its events carry and what the API shows.
 *
 * @param pool the public pool it lies in; null while somebody owns it
 * @param poolKey the pool it belongs to, as its address names it
 */
public record LeadFact(
        UUID id,
        String number,
        @JsonUnwrapped Profile profile,
        LeadState state,
        @Nullable String reason,
        @JsonUnwrapped Holder holder,
        OrgPath orgPath,
        @Nullable OrgPath pool,
        OrgPath homePool,
        String poolKey,
        @Nullable String partnerId,
        @Nullable UUID createdBy,
        String channel,
        @Nullable String source,
        @Nullable String sourceDetail,
        @Nullable UUID campaignId,
        @Nullable String formKey,
        @Nullable UUID submissionId,
        @Nullable String referrer,
        @Nullable String referrerType,
        @Nullable UUID referrerId,
        Map<String, String> utm,
        @Nullable String externalId,
        boolean converting,
        @Nullable UUID accountId,
        @Nullable UUID contactId,
        @Nullable UUID opportunityId,
        @Nullable Instant nextFollowUpAt,
        @Nullable Instant lastFollowUpAt,
        @Nullable LocalDate reEvaluateOn,
        Map<String, Object> custom,
        int score,
        @Nullable Double modelScore,
        @Nullable Grade grade,
        @Nullable CallIntent callIntent,
        @Nullable UUID mergedInto,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    /** Fields that may be hidden while nobody owns the lead (L14). */
    public static final Set<String> MASKABLE = Set.of("contactName", "phone", "email", "note");

    static LeadFact of(Lead lead) {
        return of(lead, lead.profile());
    }

    /** The lead with other words about who it is, such as words that are hidden. */
    public static LeadFact of(Lead lead, Profile shown) {
        return new LeadFact(
                lead.id().value(),
                lead.number(),
                shown,
                lead.state(),
                lead.reason(),
                Holder.of(lead.owner()),
                lead.unit(),
                lead.publicPool(),
                lead.homePool(),
                lead.homePool().ltree(),
                lead.origin().partnerId(),
                lead.origin().createdBy(),
                lead.origin().channel(),
                lead.origin().source(),
                lead.origin().detail(),
                lead.origin().campaignId(),
                lead.origin().formKey(),
                lead.origin().submissionId(),
                lead.origin().referrer(),
                lead.origin().trail().referrerType(),
                lead.origin().trail().referrerId(),
                lead.origin().trail().utm(),
                lead.origin().externalId(),
                lead.isConverting(),
                lead.outcome().accountId(),
                lead.outcome().contactId(),
                lead.outcome().opportunityId(),
                lead.dates().nextAt(),
                lead.dates().lastAt(),
                lead.dates().reEvaluateOn(),
                lead.custom(),
                lead.rating().score(),
                lead.rating().modelScore(),
                lead.rating().grade(),
                lead.rating().callIntent(),
                lead.mergedInto() == null ? null : lead.mergedInto().value(),
                lead.version(),
                lead.createdAt(),
                lead.updatedAt());
    }
}
