/** What a text says of days, months and years. */
@NullMarked
package org.entente.extraction.date;

import org.jspecify.annotations.NullMarked;
