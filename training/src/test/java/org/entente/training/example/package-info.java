@NullMarked
package org.entente.training.example;

import org.jspecify.annotations.NullMarked;
