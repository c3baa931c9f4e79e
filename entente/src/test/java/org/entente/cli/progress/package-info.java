@NullMarked
package org.entente.cli.progress;

import org.jspecify.annotations.NullMarked;
