/** Questions about articles and outlets, and the way for new articles into the graph. */
@NullMarked
package org.entente.api.article;

import org.jspecify.annotations.NullMarked;
