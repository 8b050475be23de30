package io.tidewater.account.overview;

import io.tidewater.account.record.AccountId;
import io.tidewater.account.record.Accounts;
import io.tidewater.platform.scope.Scope;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows one customer whole. */
@RestController
class OverviewController {

    private final Accounts accounts;
    private final Overviews overviews;

    OverviewController(Accounts accounts, Overviews overviews) {
        this.accounts = accounts;
        this.overviews = overviews;
    }

    @GetMapping("/api/v1/accounts/{id}/overview")
    Overview overview(Scope scope, @PathVariable UUID id) {
        return overviews.of(scope, accounts.get(scope, new AccountId(id)));
    }
}
