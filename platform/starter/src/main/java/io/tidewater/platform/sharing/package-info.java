/** Opens single records to further people and units. */
@NullMarked
package io.tidewater.platform.sharing;

import org.jspecify.annotations.NullMarked;
