package org.entente.api.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.entente.api.actor.Participants.Named;
import org.entente.api.error.ErrorCode;
import org.entente.api.error.Refusal;
import org.entente.graph.fixture.TestGraph;
import org.entente.graph.read.GraphReader;
import org.entente.graph.read.Who;
import org.jspecify.annotations.Nullable;

/**
 * A filter is refused just where no pair of actors can fulfil what it says of them: tried with each
 * pair of those whom it may name and of others.
 */
class ParticipantsPropertyTests {

  private static final List<String> REGIONS =
      List.of("Central Asia", "Eastern Asia", "Northern America");
  private static final List<String> NAMED =
      List.of("KAZ", "KGZ", "CHN", "JPN", "USA", "RUS", "CSTO");

  /** Whom no filter here names, so that they stand for all the rest. */
  private static final List<String> OTHERS = List.of("FRA", "NATO");

  private static final Pattern FIELD = Pattern.compile("'(\\w+)'");

  private static final Map<String, Set<String>> COUNTRIES = new LinkedHashMap<>();
  private static final List<String> ACTORS = new ArrayList<>();
  private static final Map<Outcome, Integer> OUTCOMES = new EnumMap<>(Outcome.class);
  private static @Nullable Participants participants;

  private enum Outcome {
    FOUND,
    TO_ITSELF,
    TO_NOBODY
  }

  /** A condition of the filter, as it is drawn at random: the values, and whether a pair fits. */
  private record Drawn(String field, List<String> values) {

    boolean fits(String subject, String object) {
      return switch (field) {
        case "subject" -> values.contains(subject);
        case "object" -> values.contains(object);
        case "involves" -> values.contains(subject) || values.contains(object);
        case "between" -> values.contains(subject) && values.contains(object);
        case "subjectRegion" -> liesIn(subject);
        case "objectRegion" -> liesIn(object);
        case "region" -> liesIn(subject) || liesIn(object);
        default -> throw new AssertionError(field);
      };
    }

    private boolean liesIn(String actor) {
      return values.stream()
          .anyMatch(region -> COUNTRIES.getOrDefault(region, Set.of()).contains(actor));
    }
  }

  @BeforeContainer
  static void learn() {
    GraphReader graph = TestGraph.empty().reader();
    participants = new Participants(new KnownActors(graph), new Regions(graph));
    Set<String> all = new HashSet<>(NAMED);
    for (String region : REGIONS) {
      Set<String> countries = new HashSet<>();
      Objects.requireNonNull(graph.actors().regions().get(region))
          .forEach(country -> countries.add(country.value()));
      COUNTRIES.put(region, countries);
      all.addAll(countries);
    }
    all.addAll(OTHERS);
    ACTORS.addAll(all);
  }

  /** A draw that never comes to one of these would be no test of it. */
  @AfterContainer
  static void eachOutcomeWasMet() {
    assertThat(OUTCOMES).containsOnlyKeys(Outcome.values());
    assertThat(OUTCOMES.values()).as("%s", OUTCOMES).allMatch(times -> times > 10);
  }

  @Property(tries = 3_000)
  void refusesJustWhatNoTwoActorsCanFulfil(@ForAll long seed) {
    List<Drawn> filter = draw(new Random(seed));
    boolean byTwo = canBe(filter, false);
    boolean byOne = canBe(filter, true);

    String refused = refusal(filter, false);

    assertThat(refused == null).as("%s: %s", filter, refused).isEqualTo(byTwo);
    assertThat(refusal(filter, true) == null).as("%s", filter).isEqualTo(byOne);
    OUTCOMES.merge(
        byTwo ? Outcome.FOUND : byOne ? Outcome.TO_ITSELF : Outcome.TO_NOBODY, 1, Integer::sum);
    if (refused != null) {
      assertThat(refused.startsWith("Nobody does anything to itself"))
          .as("%s: %s", filter, refused)
          .isEqualTo(canBe(named(refused, filter), true));
      assertEachIsInTheWay(named(refused, filter));
    }
  }

  /** What a message names contradicts itself, and no more without any one of it. */
  private static void assertEachIsInTheWay(List<Drawn> conditions) {
    assertThat(canBe(conditions, false)).as("%s", conditions).isFalse();
    for (Drawn condition : conditions) {
      List<Drawn> others = new ArrayList<>(conditions);
      others.remove(condition);
      assertThat(canBe(others, false)).as("%s of %s", others, conditions).isTrue();
    }
  }

  private static List<Drawn> named(String message, List<Drawn> filter) {
    // the advice behind it names 'involves' whether it was given or not
    String reason = message.split("[.] (Name|Leave)", 2)[0];
    List<String> fields = FIELD.matcher(reason).results().map(result -> result.group(1)).toList();
    assertThat(filter.stream().map(Drawn::field)).containsAll(fields);
    return filter.stream().filter(condition -> fields.contains(condition.field())).toList();
  }

  private static List<Drawn> draw(Random random) {
    List<Drawn> filter = new ArrayList<>();
    for (String field : List.of("subject", "object", "involves", "between")) {
      add(filter, field, NAMED, field.equals("between") ? 2 : 1, random);
    }
    for (String field : List.of("subjectRegion", "objectRegion", "region")) {
      add(filter, field, REGIONS, 1, random);
    }
    return filter;
  }

  private static void add(
      List<Drawn> filter, String field, List<String> values, int atLeast, Random random) {
    if (random.nextInt(5) < 2) {
      List<String> some = new ArrayList<>(values);
      Collections.shuffle(some, random);
      filter.add(new Drawn(field, List.copyOf(some.subList(0, atLeast + random.nextInt(2)))));
    }
  }

  private static boolean canBe(List<Drawn> filter, boolean alsoOne) {
    return ACTORS.stream()
        .anyMatch(
            subject ->
                ACTORS.stream()
                    .filter(object -> alsoOne || !object.equals(subject))
                    .anyMatch(
                        object ->
                            filter.stream()
                                .allMatch(condition -> condition.fits(subject, object))));
  }

  /** Why the filter is refused; absent where it is not. */
  private static @Nullable String refusal(List<Drawn> filter, boolean any) {
    Map<String, List<String>> given = new LinkedHashMap<>();
    filter.forEach(condition -> given.put(condition.field(), condition.values()));
    Named named =
        new Named(
            given.get("subject"),
            given.get("object"),
            given.get("involves"),
            given.get("between"),
            given.get("region"),
            given.get("subjectRegion"),
            given.get("objectRegion"));
    Participants known = Objects.requireNonNull(participants);
    try {
      Who who = any ? known.ofAny(named) : known.of(named);
      assertThat(who.equals(Who.ANYBODY)).isEqualTo(filter.isEmpty());
      return null;
    } catch (Refusal refusal) {
      assertThat(refusal.code()).isEqualTo(ErrorCode.BAD_REQUEST);
      return refusal.sentence();
    }
  }
}
