/** Facts from every service's events, seen within seconds, that can be rebuilt and proven. */
@NullMarked
package io.tidewater.reporting;

import org.jspecify.annotations.NullMarked;
