/**
 * What a reader takes home: facts, claims and their sources as CSV, GraphML and JSON-LD, streamed,
 * in the words of the schema.
 */
@NullMarked
package org.entente.api.export;

import org.jspecify.annotations.NullMarked;
