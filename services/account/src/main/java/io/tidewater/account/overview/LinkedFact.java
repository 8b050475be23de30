package io.tidewater.account.overview;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.tidewater.platform.scope.OrgPath;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the overview reads of a record of any service; each service names its title in its own way. */
record LinkedFact(
        @Nullable UUID id,
        @Nullable UUID accountId,
        @Nullable String number,
        @JsonAlias({"subject", "company"}) @Nullable String name,
        @JsonAlias({"stage", "status"}) @Nullable String state,
        @JsonAlias("totalValue") @Nullable BigDecimal amountValue,
        @JsonAlias("totalCurrency") @Nullable String amountCurrency,
        @Nullable UUID ownerId,
        @Nullable String ownerUserName,
        @Nullable OrgPath orgPath,
        @Nullable String partnerId,
        @Nullable UUID createdBy,
        @Nullable Long version) {

    /** Whether the event tells of a record that belongs to an account. */
    boolean isLinked() {
        return id != null && accountId != null && orgPath != null;
    }

    String title() {
        if (name != null) {
            return name;
        }
        return number == null ? "" : number;
    }
}
