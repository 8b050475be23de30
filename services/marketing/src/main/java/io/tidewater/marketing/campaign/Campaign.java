package io.tidewater.marketing.campaign;

import io.tidewater.platform.data.Money;
import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.web.Problems;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A campaign as it stands; also its public state in events. */
public record Campaign(
        CampaignId id,
        String number,
        String name,
        String kind,
        CampaignStatus status,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Money budget,
        @Nullable String note,
        @Nullable UUID ownerId,
        @Nullable String ownerUserName,
        OrgPath orgPath,
        @Nullable String partnerId,
        @Nullable UUID createdBy,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    /** A kind or status that is taken away is as if it had never been given. */
    Campaign edited(CampaignEdit edit, Instant now) {
        if (edit.name() == null || edit.name().isBlank()) {
            throw Problems.invalid("name", "required");
        }
        return new Campaign(
                id,
                number,
                edit.name().strip(),
                edit.kind() == null ? "other" : edit.kind(),
                edit.status() == null ? CampaignStatus.PLANNED : edit.status(),
                edit.startsOn(),
                edit.endsOn(),
                edit.budget(),
                edit.note(),
                ownerId,
                ownerUserName,
                orgPath,
                partnerId,
                createdBy,
                version + 1,
                createdAt,
                now);
    }
}
