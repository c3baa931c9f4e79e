@NullMarked
package org.entente.article.copy;

import org.jspecify.annotations.NullMarked;
