package org.entente.api.scalar;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A scalar that is written as a text.
 *
 * @param type what it is in Java; its {@code toString} is its text
 * @param reader makes it of its text, and says in an {@link IllegalArgumentException} why not
 * @param form what a text of it looks like, for messages
 */
record TextScalar<T>(Class<T> type, Function<String, T> reader, String form)
    implements Coercing<T, String> {

  @Override
  public String serialize(Object result, GraphQLContext context, Locale locale) {
    if (!type.isInstance(result)) {
      throw new CoercingSerializeException("Not a %s.".formatted(type.getSimpleName()));
    }
    return result.toString();
  }

  @Override
  public T parseValue(Object input, GraphQLContext context, Locale locale) {
    try {
      return reader.apply(text(input));
    } catch (IllegalArgumentException e) {
      throw new CoercingParseValueException(String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  public T parseLiteral(
      Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
    try {
      return reader.apply(text(input instanceof StringValue string ? string.getValue() : input));
    } catch (IllegalArgumentException e) {
      throw new CoercingParseLiteralException(String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
    return StringValue.of(input.toString());
  }

  private String text(@Nullable Object input) {
    if (input instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException(
        "Write it as a text in quotation marks: %s.".formatted(form));
  }
}
