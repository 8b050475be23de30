/** Every request, complaint, repair and delivery promise, answered in time. */
@NullMarked
package io.tidewater.ticket;

import org.jspecify.annotations.NullMarked;
