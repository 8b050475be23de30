/** L3: leads from files. */
@NullMarked
package io.tidewater.lead.importing;

import org.jspecify.annotations.NullMarked;
