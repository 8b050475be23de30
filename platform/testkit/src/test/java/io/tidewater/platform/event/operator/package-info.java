/** A small service whose operators look after its events. */
@NullMarked
package io.tidewater.platform.event.operator;

import org.jspecify.annotations.NullMarked;
