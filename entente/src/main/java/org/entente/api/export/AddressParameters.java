package org.entente.api.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.api.error.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of an address, read one by one. What cannot be read is refused with the name of
 * its parameter.
 *
 * @param given the values by name, as they came
 */
public record AddressParameters(Map<String, String[]> given) {

  /**
   * The values of a parameter that takes several, repeated or with commas; absent where it was left
   * out.
   *
   * @throws Refusal if one of them cannot be read
   */
  <T> @Nullable List<T> many(String name, Function<String, T> read) {
    String[] values = given.get(name);
    if (values == null) {
      return null;
    }
    List<T> all = new ArrayList<>();
    for (String each : values) {
      for (String value : each.split(",", -1)) {
        all.add(read(name, value.strip(), read));
      }
    }
    return all.stream().distinct().toList();
  }

  /**
   * The same of names that may have commas in them, so that they can only be repeated.
   *
   * @throws Refusal if one of them is empty
   */
  @Nullable List<String> whole(String name) {
    String[] values = given.get(name);
    return values == null
        ? null
        : Arrays.stream(values)
            .map(value -> read(name, value.strip(), text -> text))
            .distinct()
            .toList();
  }

  /**
   * The value of a parameter that takes one; absent where it was left out.
   *
   * @throws Refusal if it cannot be read, or has several
   */
  public <T> @Nullable T one(String name, Function<String, T> read) {
    String[] values = given.get(name);
    if (values == null) {
      return null;
    }
    if (values.length > 1) {
      throw Refusal.badRequest("Parameter '%s' has one value and no more.".formatted(name));
    }
    return read(name, values[0].strip(), read);
  }

  private static <T> T read(String name, String value, Function<String, T> read) {
    if (value.isEmpty()) {
      throw Refusal.badRequest(
          "Parameter '%s' is empty; leave it out where it is no condition.".formatted(name));
    }
    try {
      return read.apply(value);
    } catch (IllegalArgumentException e) {
      throw Refusal.badRequest("Parameter '%s': %s".formatted(name, e.getMessage()));
    }
  }
}
