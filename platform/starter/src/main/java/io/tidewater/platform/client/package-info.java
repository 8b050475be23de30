/** Calls to other services: time-outs, breakers, tokens. */
@NullMarked
package io.tidewater.platform.client;

import org.jspecify.annotations.NullMarked;
