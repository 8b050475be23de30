/** The ticket itself: its state, its verbs, its targets, its list, its page and its history. */
@NullMarked
package io.tidewater.ticket.record;

import org.jspecify.annotations.NullMarked;
