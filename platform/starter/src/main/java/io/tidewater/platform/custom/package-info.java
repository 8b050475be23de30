/** Fields that an organisation adds to its records by itself (P12): definitions, checks, change history. */
@NullMarked
package io.tidewater.platform.custom;

import org.jspecify.annotations.NullMarked;
