@NullMarked
package org.entente.question;

import org.jspecify.annotations.NullMarked;
