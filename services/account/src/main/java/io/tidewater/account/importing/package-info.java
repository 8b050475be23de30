/** A14: accounts from files. */
@NullMarked
package io.tidewater.account.importing;

import org.jspecify.annotations.NullMarked;
