/**
 * Teaches the extractor: reads gold, trains, evaluates what it did not learn from, writes a model.
 */
@NullMarked
package org.entente.training;

import org.jspecify.annotations.NullMarked;
