package io.tidewater.lead.pool;

import io.tidewater.lead.record.Lead;
import io.tidewater.lead.record.Owner;
import io.tidewater.platform.web.Problems;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lets a person take one more lead, or says which limit of the pool's policy is in the way (L14, L15, L16). */
@Component
public class ClaimGate {

    private final PoolPolicies policies;
    private final Holdings holdings;
    private final ObjectProvider<ClaimBlock> blocks;

    ClaimGate(PoolPolicies policies, Holdings holdings, ObjectProvider<ClaimBlock> blocks) {
        this.policies = policies;
        this.holdings = holdings;
        this.blocks = blocks;
    }

    /** Called before the lead is read, so that two transactions never wait for each other. */
    public void enter(Owner person) {
        if (policies.anyLimits()) {
            holdings.lock(person.id());
        }
    }

    /** Refuses with 409 where the person may not claim the lead from its pool. */
    void requireClaim(Owner person, Lead lead, Instant now) {
        PoolPolicy policy = policies.of(lead.homePool());
        Holdings.Standing standing = holdings.of(person, lead.id().value(), policy, now);
        requireNotKeptOut(standing, policy, now);
        Integer most = policy.claimsPerDay();
        if (most != null && standing.claims() >= most) {
            throw Problems.conflict("claim-quota", Map.of("limit", most), most);
        }
        requireRoom(standing, policy);
        if (!policy.blockedBy().isEmpty()
                && blocks.stream().anyMatch(block -> block.stands(person.id(), policy.blockedBy()))) {
            throw Problems.conflict("claims-blocked");
        }
    }

    /** Refuses with 409 where the person owns as many open leads as the policy of the lead's pool allows. */
    void requireRoom(Owner person, Lead lead, Instant now) {
        PoolPolicy policy = policies.of(lead.homePool());
        if (policy.limits()) {
            requireRoom(holdings.of(person, lead.id().value(), policy, now), policy);
        }
    }

    private static void requireRoom(Holdings.Standing standing, PoolPolicy policy) {
        Integer most = policy.capacityOf(standing.level());
        if (most != null && standing.open() >= most) {
            throw Problems.conflict("capacity-reached", Map.of("limit", most), most);
        }
    }

    private static void requireNotKeptOut(Holdings.Standing standing, PoolPolicy policy, Instant now) {
        Instant left = standing.leftAt();
        if (left == null) {
            return;
        }
        Instant until = left.plus(Duration.ofDays(policy.protectionDays()));
        if (until.isAfter(now)) {
            throw Problems.conflict("kept-out", Map.of("until", until), policy.protectionDays());
        }
    }
}
