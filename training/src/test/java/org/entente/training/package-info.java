@NullMarked
package org.entente.training;

import org.jspecify.annotations.NullMarked;
