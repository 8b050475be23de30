/** T5: what is said on a ticket: public replies and internal notes. */
@NullMarked
package io.tidewater.ticket.conversation;

import org.jspecify.annotations.NullMarked;
