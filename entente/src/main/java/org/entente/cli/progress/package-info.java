/** How far a long command is, told on standard error. */
@NullMarked
package org.entente.cli.progress;

import org.jspecify.annotations.NullMarked;
