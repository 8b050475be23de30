/** What the rendered charts have to be. */
@NullMarked
package io.tidewater.charts;

import org.jspecify.annotations.NullMarked;
