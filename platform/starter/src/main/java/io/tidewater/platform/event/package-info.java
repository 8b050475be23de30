/** Events: the log a service writes, the relay that sends it, and the consumers of other services' events. */
@NullMarked
package io.tidewater.platform.event;

import org.jspecify.annotations.NullMarked;
