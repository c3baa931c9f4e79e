@NullMarked
package org.entente.cli.question;

import org.jspecify.annotations.NullMarked;
