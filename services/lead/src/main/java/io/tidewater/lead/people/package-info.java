/** L11, L12: when the people who work leads are there, how much they carry and what they know. */
@NullMarked
package io.tidewater.lead.people;

import org.jspecify.annotations.NullMarked;
