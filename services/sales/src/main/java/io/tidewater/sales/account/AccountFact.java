package io.tidewater.sales.account;

import io.tidewater.platform.scope.OrgPath;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What sales reads of an account, in the account service's events and answers. */
record AccountFact(
        UUID id,
        @Nullable String number,
        String name,
        @Nullable UUID ownerId,
        @Nullable String ownerUserName,
        @Nullable String orgPath,
        @Nullable String partnerId,
        @Nullable String status,
        @Nullable Long version) {

    private static final String WITHDRAWN = "withdrawn";

    /** Whether it was taken back; it is kept for its history and nothing is sold to it. */
    boolean withdrawn() {
        return WITHDRAWN.equals(status);
    }

    KnownAccount known() {
        return new KnownAccount(
                id,
                number,
                name,
                ownerId,
                ownerUserName,
                orgPath != null && OrgPath.isPath(orgPath) ? OrgPath.of(orgPath) : null,
                partnerId,
                version == null ? 0 : version);
    }
}
