/** Facts that a researcher brings as a table: rows in, claims with their passages out. */
@NullMarked
package org.entente.ingest.table;

import org.jspecify.annotations.NullMarked;
