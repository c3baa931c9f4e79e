/** The questions of the command line: what each wants to be told, and how its answer is printed. */
@NullMarked
package org.entente.cli.question;

import org.jspecify.annotations.NullMarked;
