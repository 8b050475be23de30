/** Conditions a person writes (CEL): checked, evaluated on a record in memory, and translated to SQL with the same answer. */
@NullMarked
package io.tidewater.platform.rules;

import org.jspecify.annotations.NullMarked;
