package io.tidewater.lead.pool;

import java.util.List;
import java.util.UUID;

/** Says whether something found about a person keeps them from claiming (L16). */
public interface ClaimBlock {

    /** Whether a finding of one of these kinds stands against the person. */
    boolean stands(UUID person, List<String> kinds);
}
