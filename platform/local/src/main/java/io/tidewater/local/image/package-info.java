/** Container images that come out the same from the same content, whichever engine built them and when. */
@NullMarked
package io.tidewater.local.image;

import org.jspecify.annotations.NullMarked;
