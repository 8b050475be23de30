package io.tidewater.reporting.fact;

import io.tidewater.platform.scope.OrgPath;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What reports read of the events of other services; only the fields read here. */
final class Facts {

    private Facts() {}

    record Opportunity(
            UUID id,
            @Nullable String number,
            String name,
            @Nullable UUID accountId,
            @Nullable String accountName,
            @Nullable UUID productId,
            @Nullable String productName,
            String stage,
            String stageCategory,
            @Nullable BigDecimal amountValue,
            @Nullable String amountCurrency,
            @Nullable LocalDate closeOn,
            @Nullable LocalDate engagedOn,
            @Nullable UUID leadId,
            @Nullable UUID campaignId,
            @Nullable UUID ownerId,
            @Nullable String ownerUserName,
            @Nullable String ownerName,
            OrgPath orgPath,
            @Nullable String partnerId,
            @Nullable UUID createdBy,
            @Nullable Instant createdAt,
            long version) {}

    record Lead(
            UUID id,
            @Nullable String number,
            String company,
            String state,
            @Nullable String channel,
            @Nullable String source,
            @Nullable UUID campaignId,
            @Nullable UUID ownerId,
            @Nullable String ownerUserName,
            @Nullable String ownerName,
            OrgPath orgPath,
            @Nullable String partnerId,
            @Nullable UUID createdBy,
            @Nullable OrgPath pool,
            Instant createdAt,
            long version) {}

    record Ticket(
            UUID id,
            @Nullable String number,
            String subject,
            String state,
            String priority,
            @Nullable UUID accountId,
            @Nullable UUID ownerId,
            @Nullable String ownerUserName,
            @Nullable String ownerName,
            OrgPath orgPath,
            @Nullable String partnerId,
            @Nullable UUID createdBy,
            @Nullable Instant firstAnsweredAt,
            boolean firstAnswerMissed,
            @Nullable Instant resolvedAt,
            boolean solutionMissed,
            Instant createdAt,
            long version) {}

    record Account(
            UUID id,
            String name,
            @Nullable UUID ownerId,
            OrgPath orgPath,
            @Nullable String partnerId,
            long version) {}

    record Campaign(
            UUID id,
            String name,
            @Nullable UUID ownerId,
            OrgPath orgPath,
            @Nullable String partnerId,
            @Nullable UUID createdBy,
            Instant createdAt,
            long version) {}

    record Cost(UUID id, UUID campaignId, LocalDate spentOn, Amount amount) {}

    record Amount(BigDecimal value, String currency) {}

    /** With whom a record is shared by now, all of them. */
    record Shares(UUID id, List<Share> shares) {}

    record Share(@Nullable UUID userId, @Nullable OrgPath orgPath) {}
}
