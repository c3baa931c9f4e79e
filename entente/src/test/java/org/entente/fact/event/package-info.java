@NullMarked
package org.entente.fact.event;

import org.jspecify.annotations.NullMarked;
