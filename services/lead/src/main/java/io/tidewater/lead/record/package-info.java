/** The lead itself: its state, its verbs, its list, its page and its history. */
@NullMarked
package io.tidewater.lead.record;

import org.jspecify.annotations.NullMarked;
