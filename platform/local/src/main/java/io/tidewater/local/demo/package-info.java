/** Fills an empty region with a little believable data, through the API. */
@NullMarked
package io.tidewater.local.demo;

import org.jspecify.annotations.NullMarked;
