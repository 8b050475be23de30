/** Runs the whole suite on one machine without Docker: the commands behind the Makefile. */
@NullMarked
package io.tidewater.local;

import org.jspecify.annotations.NullMarked;
