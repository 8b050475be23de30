/** Tests of conversions from inside their feature. */
@NullMarked
package io.tidewater.lead.conversion;

import org.jspecify.annotations.NullMarked;
