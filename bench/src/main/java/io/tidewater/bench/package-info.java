/** Measures a running region beside the floor of its machine. */
@NullMarked
package io.tidewater.bench;

import org.jspecify.annotations.NullMarked;
