package org.entente.api.error;

import graphql.ErrorClassification;

/** What kind of error it is, for programs; stands in {@code errors[].extensions.code}. */
public enum ErrorCode implements ErrorClassification {
  /** The request cannot be understood or asks for what cannot be. */
  BAD_REQUEST,
  /** It names something that is not in the graph. */
  NOT_FOUND,
  /** It asks for more than one request may. */
  LIMIT_EXCEEDED,
  /** It is sent by its hash alone, which the server does not remember: send the query with it. */
  PERSISTED_QUERY_NOT_FOUND,
  /** It comes from where it may not come from. */
  FORBIDDEN,
  /** It comes by a method by which it may not come, as what would change something by GET. */
  METHOD_NOT_ALLOWED,
  /** It contradicts what is already there. */
  CONFLICT,
  /** The server cannot answer now, and may later. */
  UNAVAILABLE,
  /** The fault is the server's. */
  INTERNAL
}
