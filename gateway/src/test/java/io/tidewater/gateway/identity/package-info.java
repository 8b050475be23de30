/** Identity by itself. */
@NullMarked
package io.tidewater.gateway.identity;

import org.jspecify.annotations.NullMarked;
