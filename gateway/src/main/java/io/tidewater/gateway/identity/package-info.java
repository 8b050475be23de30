/** Who is asking: tokens of machines and sessions of browsers. */
@NullMarked
package io.tidewater.gateway.identity;

import org.jspecify.annotations.NullMarked;
