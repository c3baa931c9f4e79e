/**
 * From the passages of an article to its claims: windows, mentions, encoder, attributes,
 * calibration, evidence.
 */
@NullMarked
package org.entente.extraction;

import org.jspecify.annotations.NullMarked;
