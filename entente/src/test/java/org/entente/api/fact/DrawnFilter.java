package org.entente.api.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.fact.Extent;
import org.entente.graph.fixture.GeneratedNews;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Modality;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.entente.ontology.Relation.Leaning;
import org.neo4j.driver.Record;

/**
 * A filter of facts as chance has it, and whether a fact fulfils it by the words of the schema. It
 * is drawn around one fact, which fulfils most conditions, many of them just so: what is likely to
 * be wrong is wrong at a border.
 */
final class DrawnFilter {

  /**
   * The conditions of {@code FactFilter}. By when it was known decides what the others speak of.
   */
  enum Condition {
    KNOWN_BY("knownBy"),
    SUBJECT("subject"),
    OBJECT("object"),
    INVOLVES("involves"),
    BETWEEN("between"),
    REGION("region"),
    SUBJECT_REGION("subjectRegion"),
    OBJECT_REGION("objectRegion"),
    RELATION("relation"),
    POLARITY("polarity"),
    MODALITY("modality"),
    LEANING("leaning"),
    DURING("during"),
    OUTLET("outlet"),
    RECORDED_AFTER("recordedAfter"),
    MIN_SOURCES("minSources"),
    MIN_CONFIDENCE("minConfidence");

    private final String field;

    Condition(String field) {
      this.field = field;
    }

    /** Its name in the schema. */
    String field() {
      return field;
    }
  }

  private static final double FITS_THE_FACT = 0.85;

  private final Random random;
  private final Map<String, List<String>> regions;
  private final List<Record> stored;
  private final Map<String, Object> where = new LinkedHashMap<>();
  private final List<Predicate<ToldFact>> conditions = new ArrayList<>();
  private final List<BiPredicate<String, String>> ends = new ArrayList<>();
  private List<ToldFact> facts;
  private ToldFact target;

  /**
   * A filter.
   *
   * @param drawn its conditions
   * @param stored the facts of the graph
   * @param regions the countries of each region
   */
  DrawnFilter(
      Set<Condition> drawn, List<Record> stored, Map<String, List<String>> regions, Random random) {
    this.random = random;
    this.regions = regions;
    this.stored = stored;
    this.facts = ToldFact.known(stored, null);
    this.target = one(facts);
    drawn.stream().sorted().forEach(this::add);
  }

  /** As the schema has it. */
  Map<String, Object> where() {
    return where;
  }

  /** All facts as known by the day of the filter. */
  List<ToldFact> facts() {
    return facts;
  }

  /** Those that fulfil all conditions. */
  List<ToldFact> fitting() {
    return facts.stream().filter(this::fits).toList();
  }

  private boolean fits(ToldFact fact) {
    return conditions.stream().allMatch(condition -> condition.test(fact))
        && (fitsFrom(fact.subject(), fact.object())
            || (fact.relation().symmetric() && fitsFrom(fact.object(), fact.subject())));
  }

  private boolean fitsFrom(String subject, String object) {
    return ends.stream().allMatch(end -> end.test(subject, object));
  }

  private void add(Condition condition) {
    switch (condition) {
      case KNOWN_BY -> knownBy();
      case SUBJECT -> {
        Set<String> asked = actors(target.subject(), 1);
        ends.add((subject, object) -> asked.contains(subject));
        put(condition, asked);
      }
      case OBJECT -> {
        Set<String> asked = actors(target.object(), 1);
        ends.add((subject, object) -> asked.contains(object));
        put(condition, asked);
      }
      case INVOLVES -> {
        Set<String> asked = actors(eitherEnd(), 1);
        conditions.add(fact -> asked.contains(fact.subject()) || asked.contains(fact.object()));
        put(condition, asked);
      }
      case BETWEEN -> {
        Set<String> asked = actors(target.subject(), 4);
        asked.add(target.object());
        conditions.add(fact -> asked.contains(fact.subject()) && asked.contains(fact.object()));
        put(condition, asked);
      }
      case REGION -> {
        Set<String> countries = region(condition, eitherEnd());
        conditions.add(
            fact -> countries.contains(fact.subject()) || countries.contains(fact.object()));
      }
      case SUBJECT_REGION -> {
        Set<String> countries = region(condition, target.subject());
        ends.add((subject, object) -> countries.contains(subject));
      }
      case OBJECT_REGION -> {
        Set<String> countries = region(condition, target.object());
        ends.add((subject, object) -> countries.contains(object));
      }
      case RELATION -> {
        Set<Relation> asked = some(Relation.values(), target.relation(), 6);
        conditions.add(fact -> asked.contains(fact.relation()));
        put(condition, asked);
      }
      case POLARITY -> {
        Set<Polarity> asked = some(Polarity.values(), target.fact().key().polarity(), 1);
        conditions.add(fact -> asked.contains(fact.fact().key().polarity()));
        put(condition, asked);
      }
      case MODALITY -> {
        Set<Modality> asked = some(Modality.values(), target.fact().key().modality(), 2);
        conditions.add(fact -> asked.contains(fact.fact().key().modality()));
        put(condition, asked);
      }
      case LEANING -> {
        Leaning[] all = {Leaning.SUPPORT, Leaning.OPPOSITION, Leaning.NEUTRAL};
        Set<Leaning> asked = some(all, target.leaning(), 2);
        conditions.add(fact -> asked.contains(fact.leaning()));
        put(condition, asked);
      }
      case DURING -> during();
      case OUTLET -> {
        List<String> all =
            facts.stream().flatMap(fact -> fact.outlets().stream()).distinct().sorted().toList();
        Set<String> asked = some(all.toArray(String[]::new), one(target.sayings()).outlet(), 2);
        conditions.add(fact -> fact.outlets().stream().anyMatch(asked::contains));
        put(condition, asked);
      }
      case RECORDED_AFTER -> {
        Instant recorded = one(target.sayings()).recordedAt();
        Instant asked = random.nextInt(3) == 0 ? recorded : recorded.minusMillis(1);
        conditions.add(
            fact -> fact.sayings().stream().anyMatch(each -> each.recordedAt().isAfter(asked)));
        where.put(condition.field(), asked.toString());
      }
      case MIN_SOURCES -> {
        int asked = Math.max(0, target.sources() + random.nextInt(4) - 2);
        conditions.add(fact -> fact.sources() >= asked);
        where.put(condition.field(), asked);
      }
      case MIN_CONFIDENCE -> {
        double more = random.nextInt(4) == 0 ? 0.0001 : 0;
        double asked = Math.min(1, target.confidence() + more);
        conditions.add(fact -> fact.confidence() >= asked);
        where.put(condition.field(), asked);
      }
    }
  }

  private void put(Condition condition, Set<?> asked) {
    where.put(condition.field(), asked.stream().map(Object::toString).toList());
  }

  /** From now on the facts are those of then. */
  private void knownBy() {
    LocalDate known = one(target.sayings()).known();
    LocalDate day = known == null ? anyDay() : known.minusDays(random.nextInt(6) == 0 ? 1 : 0);
    FuzzyDate asked = date(day);
    where.put(Condition.KNOWN_BY.field(), asked.toString());
    facts = ToldFact.known(stored, asked.latest());
    String id = target.id();
    target =
        facts.stream()
            .filter(fact -> fact.id().equals(id))
            .findFirst()
            .orElseGet(() -> facts.isEmpty() ? target : one(facts));
  }

  private void during() {
    Extent extent = target.fact().extent();
    LocalDate some = near(extent.latestTo());
    LocalDate other = near(extent.earliestFrom());
    FuzzyDate begin = date(some.isBefore(other) ? some : other);
    FuzzyDate end = date(some.isBefore(other) ? other : some);
    int open = random.nextInt(3);
    FuzzyDate from = open == 1 ? null : random.nextBoolean() ? begin : end;
    FuzzyDate to = open == 2 ? null : from == null ? begin : from == begin ? one(begin, end) : end;
    Map<String, String> asked = new LinkedHashMap<>();
    if (from != null) {
      asked.put("from", from.toString());
      conditions.add(fact -> !fact.fact().extent().latestTo().isBefore(from.earliest()));
    }
    if (to != null) {
      asked.put("to", to.toString());
      conditions.add(fact -> !fact.fact().extent().earliestFrom().isAfter(to.latest()));
    }
    where.put(Condition.DURING.field(), asked);
  }

  /** The day itself or one beside it; any, where it stands for no day. */
  private LocalDate near(LocalDate day) {
    return day.equals(Extent.EVER_BEFORE) || day.equals(Extent.EVER_AFTER)
        ? anyDay()
        : day.plusDays(random.nextInt(3) - 1);
  }

  private LocalDate anyDay() {
    return LocalDate.of(2020, 11, 1).plusDays(random.nextInt(800));
  }

  private FuzzyDate date(LocalDate day) {
    int length = List.of(10, 10, 10, 7, 4).get(random.nextInt(5));
    return FuzzyDate.parse(day.toString().substring(0, length));
  }

  private String eitherEnd() {
    return one(target.subject(), target.object());
  }

  private Set<String> actors(String fitting, int atLeast) {
    List<String> all = new ArrayList<>(GeneratedNews.ACTORS);
    Collections.shuffle(all, random);
    Set<String> actors = new LinkedHashSet<>(all.subList(0, atLeast + random.nextInt(5)));
    return fitsTheFact() ? with(fitting, actors) : actors;
  }

  /** Asks for a region or two; the countries in them. */
  private Set<String> region(Condition condition, String fitting) {
    List<String> names = new ArrayList<>(regions.keySet());
    Collections.shuffle(names, random);
    Set<String> asked = new LinkedHashSet<>(names.subList(0, 1 + random.nextInt(2)));
    if (fitsTheFact()) {
      names.stream()
          .filter(name -> regions.getOrDefault(name, List.of()).contains(fitting))
          .forEach(asked::add);
    }
    put(condition, asked);
    return Set.copyOf(
        asked.stream().flatMap(name -> regions.getOrDefault(name, List.of()).stream()).toList());
  }

  private <T> Set<T> some(T[] values, T fitting, int most) {
    List<T> all = new ArrayList<>(List.of(values));
    Collections.shuffle(all, random);
    List<T> some = all.subList(0, Math.min(1 + random.nextInt(most), all.size()));
    return some.contains(fitting) || !fitsTheFact()
        ? new LinkedHashSet<>(some)
        : with(fitting, new LinkedHashSet<>(some.subList(Math.min(1, some.size()), some.size())));
  }

  private static <T> Set<T> with(T fitting, Set<T> others) {
    Set<T> all = new LinkedHashSet<>(others);
    all.add(fitting);
    return all;
  }

  private boolean fitsTheFact() {
    return random.nextDouble() < FITS_THE_FACT;
  }

  @SafeVarargs
  private <T> T one(T... of) {
    return one(Stream.of(of).toList());
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  @Override
  public String toString() {
    return where.toString();
  }
}
