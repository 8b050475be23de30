/** Refusals of the gateway itself, as RFC 9457 lays them out. */
@NullMarked
package io.tidewater.gateway.problem;

import org.jspecify.annotations.NullMarked;
