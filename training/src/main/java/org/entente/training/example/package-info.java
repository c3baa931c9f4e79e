/**
 * From gold to what a network is taught: the items of the visible thirds, cut as the product cuts
 * articles.
 */
@NullMarked
package org.entente.training.example;

import org.jspecify.annotations.NullMarked;
