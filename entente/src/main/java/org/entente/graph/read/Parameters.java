package org.entente.graph.read;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.fact.Extent;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Period;
import org.entente.ontology.Relation;
import org.jspecify.annotations.Nullable;

/** Values as parameters of queries. */
public final class Parameters {

  private Parameters() {}

  /** These as text. */
  public static List<String> texts(Collection<?> values) {
    return values.stream().map(String::valueOf).toList();
  }

  /** The names of these, or of all where none is asked for, so that the query always names some. */
  public static List<String> names(Collection<? extends Enum<?>> asked, Enum<?>[] all) {
    return (asked.isEmpty() ? Arrays.asList(all) : asked).stream().map(Enum::name).toList();
  }

  /** Between whom it must be, as the conditions of a query. */
  static void put(Who who, Map<String, @Nullable Object> parameters) {
    parameters.put("subjects", texts(who.subjects()));
    parameters.put("objects", texts(who.objects()));
    parameters.put("involved", who.involved().stream().map(Parameters::texts).toList());
    parameters.put("between", texts(who.between()));
    parameters.put("symmetric", symmetric());
  }

  static ZonedDateTime moment(Instant moment) {
    return moment.atZone(ZoneOffset.UTC);
  }

  /** The relations that hold both ways. */
  public static List<String> symmetric() {
    return Arrays.stream(Relation.values())
        .filter(Relation::symmetric)
        .map(Relation::name)
        .toList();
  }

  /**
   * The parameters {@code first}, {@code reaching}, {@code last} and {@code knownBy}, to which more
   * can be added.
   *
   * @param during facts that may have held in this period
   * @param knownBy as known by this day; as known today where absent
   */
  public static Map<String, @Nullable Object> times(Period during, @Nullable LocalDate knownBy) {
    FuzzyDate from = during.from();
    FuzzyDate to = during.to();
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("first", from == null ? Extent.EVER_BEFORE : from.earliest());
    parameters.put("reaching", reaching(during, knownBy));
    parameters.put("last", to == null ? Extent.EVER_AFTER : to.latest());
    parameters.put("knownBy", knownBy);
    return parameters;
  }

  /**
   * The day until which a fact must last, as far as is known today, to be looked at. As of another
   * day that is any: what has ended since may have been open then.
   */
  public static LocalDate reaching(Period during, @Nullable LocalDate knownBy) {
    FuzzyDate from = during.from();
    return knownBy != null || from == null ? Extent.EVER_BEFORE : from.earliest();
  }
}
