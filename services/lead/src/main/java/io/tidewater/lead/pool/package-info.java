/** L14: public pools, claiming, releasing and the ledger of owners. */
@NullMarked
package io.tidewater.lead.pool;

import org.jspecify.annotations.NullMarked;
