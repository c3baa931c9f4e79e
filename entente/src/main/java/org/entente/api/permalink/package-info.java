/**
 * A page for each fact, claim, article and actor under an address that stays, also as JSON, JSON-LD
 * and CSV.
 */
@NullMarked
package org.entente.api.permalink;

import org.jspecify.annotations.NullMarked;
