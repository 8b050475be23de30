/** The names of accounts, as the account service tells them. */
@NullMarked
package io.tidewater.ticket.account;

import org.jspecify.annotations.NullMarked;
