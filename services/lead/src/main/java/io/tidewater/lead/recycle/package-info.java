/** L15: takes leads back that their owners do not work, after warning them. */
@NullMarked
package io.tidewater.lead.recycle;

import org.jspecify.annotations.NullMarked;
