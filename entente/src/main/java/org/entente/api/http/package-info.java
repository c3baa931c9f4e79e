/**
 * What the GraphQL-over-HTTP specification asks beyond what the framework does: GET, media types,
 * and queries that are sent by their hash.
 */
@NullMarked
package org.entente.api.http;

import org.jspecify.annotations.NullMarked;
