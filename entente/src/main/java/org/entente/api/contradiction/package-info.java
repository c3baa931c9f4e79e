/** Questions about what sources contradict each other on. */
@NullMarked
package org.entente.api.contradiction;

import org.jspecify.annotations.NullMarked;
