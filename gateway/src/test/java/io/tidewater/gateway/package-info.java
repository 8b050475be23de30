/** The gateway from outside: real HTTP before it and behind it. */
@NullMarked
package io.tidewater.gateway;

import org.jspecify.annotations.NullMarked;
