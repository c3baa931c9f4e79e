package org.entente.api.export;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
    AddressParameters given = new AddressParameters(parameters);
    FuzzyDate from = given.one("from", FuzzyDate::parse);
    FuzzyDate to = given.one("to", FuzzyDate::parse);
    PeriodInput during = from == null && to == null ? null : new PeriodInput(from, to);
    try {
      PeriodInput.period(during);
    } catch (Refusal impossible) {
      throw Refusal.badRequest("Parameters 'from' and 'to': " + impossible.sentence());
    }
    FactWhere where =
        new FactWhere(
            given.many("subject", id -> id),
            given.many("object", id -> id),
            given.many("involves", id -> id),
            given.many("between", id -> id),
            given.whole("region"),
            given.whole("subjectRegion"),
            given.whole("objectRegion"),
            given.many("relation", name -> constant(Relation.values(), name)),
            given.many("polarity", name -> constant(Polarity.values(), name)),
            given.many("modality", name -> constant(Modality.values(), name)),
            given.many("leaning", name -> constant(Leaning.values(), name)),
            during,
            given.one("knownBy", FuzzyDate::parse),
            given.whole("outlet"),
            given.one("recordedAfter", Moments::parse),
            given.one("minSources", ExportQuery::number),
            given.one("minConfidence", ExportQuery::fraction));
    return new ExportQuery(
        where, "exact".equals(given.one("cells", word -> oneOf(List.of("exact", "safe"), word))));
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
