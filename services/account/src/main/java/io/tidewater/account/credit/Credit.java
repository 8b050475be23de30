package io.tidewater.account.credit;

import io.tidewater.platform.data.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an account stands with credit.
 *
 * @param limit null for none
 * @param exposure what open orders take, in the limit's currency; null where there is no limit
 * @param available what is left of the limit; null where there is no limit
 */
record Credit(
        UUID accountId,
        @Nullable Money limit,
        boolean onHold,
        @Nullable Money exposure,
        @Nullable Money available,
        long version) {}
