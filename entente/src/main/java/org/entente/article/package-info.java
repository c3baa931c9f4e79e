/** Articles as they are read: fetched, cleaned, dated, and cut into passages with exact offsets. */
@NullMarked
package org.entente.article;

import org.jspecify.annotations.NullMarked;
