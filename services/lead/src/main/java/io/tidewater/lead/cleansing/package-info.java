/** L8: what is wrong with the data of leads, found by a run over all of them or told by people and programs. */
@NullMarked
package io.tidewater.lead.cleansing;

import org.jspecify.annotations.NullMarked;
