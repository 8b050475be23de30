/** What sales understands of accounts. */
@NullMarked
package io.tidewater.sales.account;

import org.jspecify.annotations.NullMarked;
