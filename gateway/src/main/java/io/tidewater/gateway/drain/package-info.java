/** Going without anybody noticing. */
@NullMarked
package io.tidewater.gateway.drain;

import org.jspecify.annotations.NullMarked;
