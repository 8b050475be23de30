package io.tidewater.sales.opportunity;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.tidewater.platform.data.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deal as its readers see it: what the events tell, with the amount as money and the product lines.
 *
 * @param factsScore how much is known of budget, authority, need and timing, from 0 to 100
 */
record OpportunityView(
        @JsonUnwrapped OpportunityFact fact, @Nullable Money amount, List<ProductLine> lines, int factsScore) {

    static OpportunityView of(Opportunity deal) {
        return new OpportunityView(
                OpportunityFact.of(deal),
                deal.terms().amount(),
                deal.terms().lines(),
                deal.terms().facts().score());
    }
}
