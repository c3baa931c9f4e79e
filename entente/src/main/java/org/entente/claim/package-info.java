/** What one passage of one article says: who did what to whom, with its evidence. */
@NullMarked
package org.entente.claim;

import org.jspecify.annotations.NullMarked;
