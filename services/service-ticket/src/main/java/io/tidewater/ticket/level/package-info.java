/** T3: how soon an answer and a solution are promised, counted in business time. */
@NullMarked
package io.tidewater.ticket.level;

import org.jspecify.annotations.NullMarked;
