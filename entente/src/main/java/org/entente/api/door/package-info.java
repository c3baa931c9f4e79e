/**
 * Who may come in: readers of this machine and of the addresses it is known by, no foreign page.
 */
@NullMarked
package org.entente.api.door;

import org.jspecify.annotations.NullMarked;
