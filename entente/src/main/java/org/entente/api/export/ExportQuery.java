package org.entente.api.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.entente.api.error.Refusal;
import org.entente.api.fact.FactWhere;
import org.entente.api.scalar.Moments;
import org.entente.api.scalar.PeriodInput;
import org.entente.ontology.Confidence;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Modality;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.entente.ontology.Relation.Leaning;
import org.jspecify.annotations.Nullable;

/**
 * What is to be exported, as the parameters of an address say it: the fields of {@code FactFilter},
 * with {@code from} and {@code to} for its period. What takes several values takes them repeated or
 * with commas; names of outlets and regions, which may have commas, only repeated.
 *
 * @param where which facts, or the claims and sources of which facts
 * @param exact whether cells of CSV are left as they are, also where a spreadsheet would run them
 */
record ExportQuery(FactWhere where, boolean exact) {

  /** The parameters that an export knows. */
  static final Set<String> PARAMETERS =
      Set.of(
          "subject",
          "object",
          "involves",
          "between",
          "region",
          "subjectRegion",
          "objectRegion",
          "relation",
          "polarity",
          "modality",
          "leaning",
          "from",
          "to",
          "knownBy",
          "outlet",
          "recordedAfter",
          "minSources",
          "minConfidence",
          "cells");

  /**
   * Reads the parameters.
   *
   * @throws Refusal if one is unknown or malformed; the message names it
   */
  static ExportQuery of(Map<String, String[]> parameters) {
    for (String name : parameters.keySet()) {
      if (!PARAMETERS.contains(name)) {
        throw Refusal.badRequest(
            "There is no parameter '%s'. There are: %s."
                .formatted(name, String.join(", ", new TreeSet<>(PARAMETERS))));
      }
    }
    Reading reading = new Reading(parameters);
    FuzzyDate from = reading.one("from", FuzzyDate::parse);
    FuzzyDate to = reading.one("to", FuzzyDate::parse);
    PeriodInput during = from == null && to == null ? null : new PeriodInput(from, to);
    try {
      PeriodInput.period(during);
    } catch (Refusal impossible) {
      throw Refusal.badRequest("Parameters 'from' and 'to': " + impossible.sentence());
    }
    FactWhere where =
        new FactWhere(
            reading.many("subject", id -> id),
            reading.many("object", id -> id),
            reading.many("involves", id -> id),
            reading.many("between", id -> id),
            reading.whole("region"),
            reading.whole("subjectRegion"),
            reading.whole("objectRegion"),
            reading.many("relation", name -> constant(Relation.values(), name)),
            reading.many("polarity", name -> constant(Polarity.values(), name)),
            reading.many("modality", name -> constant(Modality.values(), name)),
            reading.many("leaning", name -> constant(Leaning.values(), name)),
            during,
            reading.one("knownBy", FuzzyDate::parse),
            reading.whole("outlet"),
            reading.one("recordedAfter", Moments::parse),
            reading.one("minSources", ExportQuery::number),
            reading.one("minConfidence", ExportQuery::fraction));
    return new ExportQuery(
        where, "exact".equals(reading.one("cells", word -> oneOf(List.of("exact", "safe"), word))));
  }

  /**
   * The parameters of a request.
   *
   * @param parameters by name
   */
  private record Reading(Map<String, String[]> parameters) {

    <T> @Nullable List<T> many(String name, Function<String, T> read) {
      String[] given = parameters.get(name);
      if (given == null) {
        return null;
      }
      List<T> values = new ArrayList<>();
      for (String each : given) {
        for (String value : each.split(",", -1)) {
          values.add(read(name, value.strip(), read));
        }
      }
      return values.stream().distinct().toList();
    }

    /** Names that may have commas in them. */
    @Nullable List<String> whole(String name) {
      String[] given = parameters.get(name);
      return given == null
          ? null
          : Arrays.stream(given)
              .map(value -> read(name, value.strip(), text -> text))
              .distinct()
              .toList();
    }

    <T> @Nullable T one(String name, Function<String, T> read) {
      String[] given = parameters.get(name);
      if (given == null) {
        return null;
      }
      if (given.length > 1) {
        throw Refusal.badRequest("Parameter '%s' has one value and no more.".formatted(name));
      }
      return read(name, given[0].strip(), read);
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

  private static <E extends Enum<E>> E constant(E[] constants, String name) {
    return Arrays.stream(constants)
        .filter(constant -> constant.name().equals(name))
        .findFirst()
        .orElseThrow(() -> unknown(Arrays.asList(constants), name));
  }

  private static String oneOf(List<String> words, String word) {
    if (!words.contains(word)) {
      throw unknown(words, word);
    }
    return word;
  }

  private static IllegalArgumentException unknown(List<?> known, String word) {
    return new IllegalArgumentException(
        "'%s' is none of %s."
            .formatted(word, String.join(", ", known.stream().map(String::valueOf).toList())));
  }

  private static Integer number(String text) {
    try {
      return Integer.valueOf(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'%s' is no whole number.".formatted(text), e);
    }
  }

  private static Double fraction(String text) {
    try {
      return new Confidence(Double.parseDouble(text)).value();
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'%s' is no number.".formatted(text), e);
    }
  }
}
