/** Bringing a database up to what this version of a service expects, as a run of its own. */
@NullMarked
package io.tidewater.platform.migration;

import org.jspecify.annotations.NullMarked;
