/** Tests of the account service. */
@NullMarked
package io.tidewater.account;

import org.jspecify.annotations.NullMarked;
