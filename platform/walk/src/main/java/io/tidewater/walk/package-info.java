/** Walks once through a running region, from a web form to the reports, and says whether it could. */
@NullMarked
package io.tidewater.walk;

import org.jspecify.annotations.NullMarked;
