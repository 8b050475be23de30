/** Starts parts in order, watches them, starts them again when they die, and says how they are. */
@NullMarked
package io.tidewater.local.supervise;

import org.jspecify.annotations.NullMarked;
