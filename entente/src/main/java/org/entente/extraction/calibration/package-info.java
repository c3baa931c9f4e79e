/** How sure a finding is: the signs that tell it, what each weighs, and where claims begin. */
@NullMarked
package org.entente.extraction.calibration;

import org.jspecify.annotations.NullMarked;
