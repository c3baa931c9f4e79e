/**
 * What people decide about what was read: who changed what, and why. Lies beside the derived data
 * and outlives it.
 */
@NullMarked
package org.entente.curation;

import org.jspecify.annotations.NullMarked;
