/** L7: the same company or person is recognised however it is written. */
@NullMarked
package io.tidewater.lead.duplicate;

import org.jspecify.annotations.NullMarked;
