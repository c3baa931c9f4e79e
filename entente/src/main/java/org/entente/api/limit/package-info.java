/** What one request may cost, so that no question can bring the server down. */
@NullMarked
package org.entente.api.limit;

import org.jspecify.annotations.NullMarked;
