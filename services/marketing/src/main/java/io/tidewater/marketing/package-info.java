/** Finds customers, keeps in touch, and knows what it brought. */
@NullMarked
package io.tidewater.marketing;

import org.jspecify.annotations.NullMarked;
