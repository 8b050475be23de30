/** What this machine has and holds: memory, disk, ports, processes. */
@NullMarked
package io.tidewater.local.machine;

import org.jspecify.annotations.NullMarked;
