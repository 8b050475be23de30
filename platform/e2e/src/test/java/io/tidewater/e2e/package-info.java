/** The suite as a customer, a person in the portal and an attacker meet it: through the gateway only. */
@NullMarked
package io.tidewater.e2e;

import org.jspecify.annotations.NullMarked;
