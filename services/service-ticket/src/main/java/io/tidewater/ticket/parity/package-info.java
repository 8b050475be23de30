/** What reports are checked against. */
@NullMarked
package io.tidewater.ticket.parity;

import org.jspecify.annotations.NullMarked;
