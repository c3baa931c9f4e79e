package org.entente.api.error;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorHelper;
import graphql.language.SourceLocation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An error within a GraphQL answer.
 *
 * @param complaint code and sentence
 * @param locations where in the request; absent where it lies in no one place
 * @param path which field of the answer; absent where no field was reached
 */
record CodedError(
    Complaint complaint, @Nullable List<SourceLocation> locations, @Nullable List<Object> path)
    implements GraphQLError {

  @Override
  public String getMessage() {
    return complaint.sentence();
  }

  @Override
  public @Nullable List<SourceLocation> getLocations() {
    return locations;
  }

  @Override
  public @Nullable List<Object> getPath() {
    return path;
  }

  @Override
  public ErrorClassification getErrorType() {
    return complaint.code();
  }

  @Override
  public Map<String, Object> getExtensions() {
    return Map.of("code", complaint.code().name());
  }

  /** Without the engine's own classification, which would say the code once more. */
  @Override
  public Map<String, Object> toSpecification() {
    Map<String, Object> specification = GraphqlErrorHelper.toSpecification(this);
    specification.put("extensions", getExtensions());
    return specification;
  }
}
