/** What the server can do already while it starts. */
@NullMarked
package org.entente.api.ready;

import org.jspecify.annotations.NullMarked;
