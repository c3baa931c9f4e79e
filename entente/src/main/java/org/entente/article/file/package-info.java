/** Articles as they lie on disk: plain text, HTML, JSON, JSON lines and web archives. */
@NullMarked
package org.entente.article.file;

import org.jspecify.annotations.NullMarked;
