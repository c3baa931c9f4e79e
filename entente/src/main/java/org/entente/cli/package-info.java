/** The command line: one class a command. */
@NullMarked
package org.entente.cli;

import org.jspecify.annotations.NullMarked;
