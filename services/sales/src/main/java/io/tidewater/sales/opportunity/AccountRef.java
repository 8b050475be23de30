package io.tidewater.sales.opportunity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The buying account; imported history may have none. */
public record AccountRef(@Nullable UUID id, @Nullable String name) {

    /** No account is known. */
    public static final AccountRef NONE = new AccountRef(null, null);
}
