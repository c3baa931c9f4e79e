@NullMarked
package org.entente.ingest.table;

import org.jspecify.annotations.NullMarked;
