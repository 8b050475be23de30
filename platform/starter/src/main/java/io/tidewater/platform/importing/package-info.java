/** Import of files of rows, the same for every kind of record: reading, mapping, checking, applying, refusing with reasons (L3). */
@NullMarked
package io.tidewater.platform.importing;

import org.jspecify.annotations.NullMarked;
