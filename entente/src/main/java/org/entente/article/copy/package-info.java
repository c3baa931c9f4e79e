/** Finds copies: what of a text stays the same where outlets print one story after another. */
@NullMarked
package org.entente.article.copy;

import org.jspecify.annotations.NullMarked;
