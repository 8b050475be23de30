/** Imports a large file into a lead service that is killed on the way, and checks what came of it. */
@NullMarked
package io.tidewater.bench.volume;

import org.jspecify.annotations.NullMarked;
