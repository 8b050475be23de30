/** L9: the trained model: how it is trained and checked, which one is in use, and what it says of a lead. */
@NullMarked
package io.tidewater.lead.model;

import org.jspecify.annotations.NullMarked;
