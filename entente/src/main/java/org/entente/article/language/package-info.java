/** In which language an article is written. */
@NullMarked
package org.entente.article.language;

import org.jspecify.annotations.NullMarked;
