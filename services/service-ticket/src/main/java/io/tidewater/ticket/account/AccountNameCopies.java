package io.tidewater.ticket.account;

import java.util.UUID;

/** Records that show an account's name beside their own data. */
public interface AccountNameCopies {

    /** The account is called so now; runs in the transaction that takes the news in. */
    void rename(UUID accountId, String name);
}
