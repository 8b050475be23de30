/** Backup and point-in-time restore of the local PostgreSQL, as the operator of a region does it with other tools. */
@NullMarked
package io.tidewater.local.backup;

import org.jspecify.annotations.NullMarked;
