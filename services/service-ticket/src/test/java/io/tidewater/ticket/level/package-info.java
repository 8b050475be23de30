/** Tests. */
@NullMarked
package io.tidewater.ticket.level;

import org.jspecify.annotations.NullMarked;
