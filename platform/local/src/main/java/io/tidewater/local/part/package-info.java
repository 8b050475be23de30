/** The parts of the suite: PostgreSQL, Kafka, Keycloak, the services and the gateway. */
@NullMarked
package io.tidewater.local.part;

import org.jspecify.annotations.NullMarked;
