/** Limits by themselves. */
@NullMarked
package io.tidewater.gateway.limit;

import org.jspecify.annotations.NullMarked;
