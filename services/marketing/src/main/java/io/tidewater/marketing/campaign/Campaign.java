package io.tidewater.marketing.campaign;

import io.tidewater.platform.data.Money;
import io.tidewater.platform.scope.OrgPath;
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

    Campaign edited(CampaignEdit edit, Instant now) {
        return new Campaign(
                id,
                number,
                edit.name() == null ? name : edit.name().strip(),
                edit.kind() == null ? kind : edit.kind(),
                edit.status() == null ? status : edit.status(),
                edit.startsOn() == null ? startsOn : edit.startsOn(),
                edit.endsOn() == null ? endsOn : edit.endsOn(),
                edit.budget() == null ? budget : edit.budget(),
                edit.note() == null ? note : edit.note(),
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
