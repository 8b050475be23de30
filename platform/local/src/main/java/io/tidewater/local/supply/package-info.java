/** What our images are made of, read from the lists that the build writes. */
@NullMarked
package io.tidewater.local.supply;

import org.jspecify.annotations.NullMarked;
