package io.tidewater.account.credit;

import io.tidewater.account.record.AccountId;
import io.tidewater.account.record.Accounts;
import io.tidewater.platform.data.Money;
import io.tidewater.platform.scope.Scope;
import io.tidewater.platform.web.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows and sets how much an account may owe. */
@RestController
@RequestMapping("/api/v1/accounts/{id}/credit")
@PreAuthorize("!hasAnyRole('customer', 'partner')")
class CreditController {

    private final Credits credits;
    private final Accounts accounts;

    CreditController(Credits credits, Accounts accounts) {
        this.credits = credits;
        this.accounts = accounts;
    }

    @GetMapping
    Credit get(Scope scope, @PathVariable UUID id) {
        accounts.get(scope, new AccountId(id));
        return credits.of(id);
    }

    @PutMapping
    @PreAuthorize("hasAnyRole('finance', 'sales-manager', 'admin')")
    Credit set(Scope scope, @PathVariable UUID id, @Valid @RequestBody Terms terms) {
        accounts.get(scope, new AccountId(id));
        if (terms.limit() != null && terms.limit().isNegative()) {
            throw Problems.invalid("limit", "positive-or-zero");
        }
        return credits.set(id, terms.limit(), terms.onHold());
    }

    /** Whether an order of this amount would pass now; reserves nothing. */
    @GetMapping("/check")
    Decision check(
            Scope scope,
            @PathVariable UUID id,
            @RequestParam BigDecimal amount,
            @RequestParam(defaultValue = "USD") String currency) {
        accounts.get(scope, new AccountId(id));
        try {
            return credits.check(id, new Money(amount, currency));
        } catch (IllegalArgumentException unfit) {
            throw Problems.unreadable("amount", "value");
        }
    }

    /** The hold is always said, so that an empty body does not take a limit away. */
    record Terms(@Nullable Money limit, @NotNull Boolean onHold) {}
}
