package io.tidewater.ticket.account;

import io.tidewater.platform.scope.OrgPath;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What tickets read of an account, in the account service's events and answers. */
record AccountFact(
        UUID id,
        String name,
        @Nullable UUID ownerId,
        @Nullable String orgPath,
        @Nullable String partnerId,
        @Nullable String status,
        @Nullable Long version) {

    private static final String WITHDRAWN = "withdrawn";

    /** Whether it was taken back, which a snapshot tells as well as the event of it. */
    boolean withdrawn() {
        return WITHDRAWN.equals(status);
    }

    KnownAccount known() {
        return new KnownAccount(
                id,
                name,
                ownerId,
                orgPath != null && OrgPath.isPath(orgPath) ? OrgPath.of(orgPath) : null,
                partnerId,
                version == null ? 0 : version);
    }
}
