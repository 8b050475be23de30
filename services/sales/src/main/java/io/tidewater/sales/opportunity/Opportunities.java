package io.tidewater.sales.opportunity;

import io.tidewater.platform.scope.Scope;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** What the rest of the service asks about deals. */
@Service
public class Opportunities {

    private final OpportunityStore store;

    Opportunities(OpportunityStore store) {
        this.store = store;
    }

    /** Whether there is such a deal in the scope. */
    public boolean sees(Scope scope, UUID id) {
        return store.find(scope, new OpportunityId(id)).isPresent();
    }
}
