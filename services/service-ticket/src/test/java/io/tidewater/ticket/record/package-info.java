/** Tests. */
@NullMarked
package io.tidewater.ticket.record;

import org.jspecify.annotations.NullMarked;
