package io.tidewater.account.credit;

import com.fasterxml.jackson.annotation.JsonValue;
import io.tidewater.platform.data.Money;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether an amount may be added to what an account owes, and why not. */
record Decision(
        Verdict decision,
        @Nullable String reason,
        @Nullable Money limit,
        @Nullable Money exposure,
        @Nullable Money available) {

    static Decision of(Credit credit, @Nullable String reason) {
        return new Decision(
                reason == null ? Verdict.APPROVED : Verdict.HELD,
                reason,
                credit.limit(),
                credit.exposure(),
                credit.available());
    }

    boolean isApproved() {
        return decision == Verdict.APPROVED;
    }

    enum Verdict {
        APPROVED,
        HELD;

        @JsonValue
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
