/** PostgreSQL and Kafka for a test JVM, as processes of its own or as containers. */
@NullMarked
package io.tidewater.testkit.infra;

import org.jspecify.annotations.NullMarked;
