/** The suite that is tested: one started for this run on ports of its own, or one that runs already. */
@NullMarked
package io.tidewater.e2e.region;

import org.jspecify.annotations.NullMarked;
