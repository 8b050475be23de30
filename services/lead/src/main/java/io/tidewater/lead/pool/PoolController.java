package io.tidewater.lead.pool;

import io.tidewater.platform.event.EventLog;
import io.tidewater.platform.event.RecordedEvent;
import io.tidewater.platform.scope.OrgPath;
import io.tidewater.platform.scope.Person;
import io.tidewater.platform.scope.Roles;
import io.tidewater.platform.web.PageResponse;
import io.tidewater.platform.web.Problems;
import io.tidewater.platform.web.Representations;
import io.tidewater.platform.web.Version;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the public pools and says what holds in them; a pool's key is its unit's path with dots. */
@RestController
@RequestMapping("/api/v1/lead-pools")
@PreAuthorize("hasAnyRole('sales-rep', 'telesales', 'sales-manager', 'marketer', 'analyst', 'admin')")
class PoolController {

    private static final int HISTORY_PAGE = 200;

    private final Pools pools;
    private final PoolPolicies policies;
    private final EventLog events;

    PoolController(Pools pools, PoolPolicies policies, EventLog events) {
        this.pools = pools;
        this.policies = policies;
        this.events = events;
    }

    @GetMapping
    PageResponse<Pools.PublicPool> pools(Person person) {
        return PageResponse.of(pools.of(person));
    }

    @GetMapping("/{key}/policy")
    ResponseEntity<PoolPolicyFact> policy(Person person, @PathVariable String key) {
        OrgPath pool = pools.require(person, key);
        PoolPolicyFact fact = PoolPolicyFact.of(pool, policies.inForce(pool));
        return Representations.ok(fact, fact.version());
    }

    /** By an administrator, or by a manager of the pool's unit. */
    @PutMapping("/{key}/policy")
    ResponseEntity<PoolPolicyFact> replace(
            Person person, @PathVariable String key, Version version, @Valid @RequestBody PoolPolicyRequest body) {
        OrgPath pool = pools.require(person, key);
        if (!person.has(Roles.ADMIN) && !person.manages(pool)) {
            throw Problems.forbidden();
        }
        PoolPolicy policy = body.checked(policies.usual());
        PoolPolicyFact fact = PoolPolicyFact.of(pool, policies.replace(pool, policy, version, person.userName()));
        return Representations.ok(fact, fact.version());
    }

    @GetMapping("/{key}/policy/history")
    PageResponse<RecordedEvent> history(Person person, @PathVariable String key) {
        return PageResponse.of(events.history(pools.require(person, key).ltree(), HISTORY_PAGE, null));
    }
}
