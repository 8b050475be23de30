/** Tests of the lead service. */
@NullMarked
package io.tidewater.lead;

import org.jspecify.annotations.NullMarked;
