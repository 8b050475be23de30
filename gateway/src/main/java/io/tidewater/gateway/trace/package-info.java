/** The thread that ties a request to everything it causes, and the line that is kept of it. */
@NullMarked
package io.tidewater.gateway.trace;

import org.jspecify.annotations.NullMarked;
