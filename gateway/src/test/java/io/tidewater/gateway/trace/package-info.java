/** The access log by itself. */
@NullMarked
package io.tidewater.gateway.trace;

import org.jspecify.annotations.NullMarked;
