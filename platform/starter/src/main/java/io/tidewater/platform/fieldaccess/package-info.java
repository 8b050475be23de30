/** Which fields a role may not see, sees masked, or may not change (P3). */
@NullMarked
package io.tidewater.platform.fieldaccess;

import org.jspecify.annotations.NullMarked;
