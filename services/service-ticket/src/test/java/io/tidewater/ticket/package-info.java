/** Tests. */
@NullMarked
package io.tidewater.ticket;

import org.jspecify.annotations.NullMarked;
