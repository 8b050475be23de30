/** The log, relay and consumers of events against a real PostgreSQL and a real Kafka. */
@NullMarked
package io.tidewater.platform.event;

import org.jspecify.annotations.NullMarked;
