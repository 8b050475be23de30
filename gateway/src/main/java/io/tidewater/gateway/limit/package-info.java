/** How much one address, one person and one form may ask. */
@NullMarked
package io.tidewater.gateway.limit;

import org.jspecify.annotations.NullMarked;
