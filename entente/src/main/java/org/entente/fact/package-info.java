/**
 * What claims add up to: intervals of states, clusters of acts, and what was known of them when.
 */
@NullMarked
package org.entente.fact;

import org.jspecify.annotations.NullMarked;
