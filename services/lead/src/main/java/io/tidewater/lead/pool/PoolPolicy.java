package io.tidewater.lead.pool;

import io.tidewater.lead.record.LeadFact;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What holds in a public pool (L14, L15).
 *
 * @param capacity the most open leads a rep may own; null for no limit
 * @param capacityByLevel the same for reps of a level
 * @param claimsPerDay how often a rep may claim a day, which giving back does not refill; null for no limit
 * @param viewsPerDay how many pooled leads a rep may open a day; null for no limit
 * @param followUpDays a lead without a follow-up for so long goes back to the pool
 * @param conversionDays a lead not converted so long after it got its owner goes back to the pool
 * @param protectionDays every owner of so many last days is kept out
 * @param teamKeptOut whether the units of those owners are kept out as well
 * @param verifiedOnly whether only follow-ups count that something else bears out
 * @param warningDays so many days before its recycling the owner is warned
 * @param tellManager whether the owner's manager is told with the recycling
 * @param maskedFields fields that stay hidden while the lead lies in the pool
 * @param blockedBy kinds of integrity findings that keep a rep from claiming
 * @param terms other days for leads of a grade or a customer level
 * @param zone where a day of the quotas begins
 */
public record PoolPolicy(
        @Nullable Integer capacity,
        Map<String, Integer> capacityByLevel,
        @Nullable Integer claimsPerDay,
        @Nullable Integer viewsPerDay,
        int followUpDays,
        int conversionDays,
        int protectionDays,
        boolean teamKeptOut,
        boolean verifiedOnly,
        List<Integer> warningDays,
        boolean tellManager,
        List<String> maskedFields,
        List<String> blockedBy,
        List<Term> terms,
        ZoneId zone) {

    /** Fields that a policy may hide. */
    public static final Set<String> MASKABLE = LeadFact.MASKABLE;

    /** Whether a rep's claims have to be counted. */
    public boolean limits() {
        return capacity != null || !capacityByLevel.isEmpty() || claimsPerDay != null;
    }

    /** The most open leads a rep of the level may own; null for no limit. */
    public @Nullable Integer capacityOf(@Nullable String level) {
        Integer own = level == null ? null : capacityByLevel.get(level);
        return own == null ? capacity : own;
    }

    /** When the day of the quotas began. */
    public Instant dayStart(Instant now) {
        return day(now).atStartOfDay(zone).toInstant();
    }

    /** The day of the quotas. */
    public LocalDate day(Instant now) {
        return now.atZone(zone).toLocalDate();
    }

    /** Other days for leads of a grade; a null leaves the pool's own days. */
    public record Term(
            String grade,
            @Nullable Integer followUpDays,
            @Nullable Integer conversionDays) {}
}
