/** A1: accounts, their list, page and history. */
@NullMarked
package io.tidewater.account.record;

import org.jspecify.annotations.NullMarked;
