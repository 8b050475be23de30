package io.tidewater.lead.pool;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.tidewater.platform.scope.OrgPath;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The policy of a pool as the API shows it and its event carries it.
 *
 * @param inheritedFrom the pool above whose policy holds here; null for one of its own or the usual one
 */
record PoolPolicyFact(
        String poolKey,
        @Nullable String inheritedFrom,
        @JsonUnwrapped PoolPolicy policy,
        long version,
        @Nullable String byUserName,
        @Nullable Instant updatedAt) {

    static PoolPolicyFact of(OrgPath pool, PoolPolicies.Kept kept) {
        OrgPath from = kept.pool();
        boolean own = pool.equals(from);
        return new PoolPolicyFact(
                pool.ltree(),
                own || from == null ? null : from.ltree(),
                kept.policy(),
                own ? kept.version() : 0,
                kept.byUserName(),
                kept.updatedAt());
    }
}
