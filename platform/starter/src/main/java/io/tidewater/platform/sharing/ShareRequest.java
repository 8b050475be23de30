package io.tidewater.platform.sharing;

import io.tidewater.platform.scope.OrgPath;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** With whom to share: exactly one person, or one unit and all below it. */
public record ShareRequest(
        @Nullable @Size(max = 200) String userName,
        @Nullable OrgPath unit) {}
