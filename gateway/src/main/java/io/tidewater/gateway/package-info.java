/** Starts the one way into a deployment. */
@NullMarked
package io.tidewater.gateway;

import org.jspecify.annotations.NullMarked;
