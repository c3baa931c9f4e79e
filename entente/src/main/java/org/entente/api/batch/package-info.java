/** Reads for many at once what many places of one request ask for. */
@NullMarked
package org.entente.api.batch;

import org.jspecify.annotations.NullMarked;
