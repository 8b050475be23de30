/** A12: how much an account may owe, and what open orders already take of it. */
@NullMarked
package io.tidewater.account.credit;

import org.jspecify.annotations.NullMarked;
