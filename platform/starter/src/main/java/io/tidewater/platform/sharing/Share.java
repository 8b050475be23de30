package io.tidewater.platform.sharing;

import io.tidewater.platform.scope.OrgPath;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record's being open to a person, or to a unit and all below it. */
public record Share(
        @Nullable UUID userId,
        @Nullable String userName,
        @Nullable OrgPath orgPath,
        Instant grantedAt) {}
