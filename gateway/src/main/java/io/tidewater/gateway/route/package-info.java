/** Which service answers a path, and how a request gets there. */
@NullMarked
package io.tidewater.gateway.route;

import org.jspecify.annotations.NullMarked;
