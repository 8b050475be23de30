/** L21: a lead becomes an account, a contact and, if wanted, an opportunity. */
@NullMarked
package io.tidewater.lead.conversion;

import org.jspecify.annotations.NullMarked;
