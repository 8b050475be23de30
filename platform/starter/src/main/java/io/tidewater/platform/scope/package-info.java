/** Who is asking and which records they may see. */
@NullMarked
package io.tidewater.platform.scope;

import org.jspecify.annotations.NullMarked;
