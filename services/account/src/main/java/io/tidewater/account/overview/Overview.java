package io.tidewater.account.overview;

import io.tidewater.account.record.AccountFact;
import io.tidewater.platform.data.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One customer whole (A6), as far as the caller may see.
 *
 * @param asOf up to when other services' events are told
 */
record Overview(
        AccountFact account,
        List<Person> contacts,
        Section leads,
        Section opportunities,
        Section orders,
        Section tickets,
        List<Entry> timeline,
        Instant asOf) {

    /** A person in the account. */
    record Person(
            UUID id,
            String name,
            @Nullable String title,
            @Nullable String phone,
            @Nullable String email) {}

    /** Records of one kind: how many, what they are worth by currency, and the newest. */
    record Section(long count, List<Money> sums, List<Item> items) {}

    /** A record of another service. */
    record Item(
            UUID id,
            @Nullable String number,
            String title,
            @Nullable String state,
            @Nullable Money amount,
            @Nullable String ownerUserName,
            Instant updatedAt) {}

    /** Something that happened. */
    record Entry(UUID id, String kind, UUID recordId, String event, String title, String actor, Instant at) {}
}
