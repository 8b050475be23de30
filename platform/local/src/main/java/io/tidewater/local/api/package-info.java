/** Talks to the running suite as a person or a program would: sign-in, the gateway's API, Keycloak's administration. */
@NullMarked
package io.tidewater.local.api;

import org.jspecify.annotations.NullMarked;
