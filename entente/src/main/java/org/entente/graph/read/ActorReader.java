package org.entente.graph.read;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.entente.actor.ActorName;
import org.entente.actor.NameUse;
import org.entente.actor.Tenure;
import org.entente.graph.cypher.CypherFile;
import org.entente.graph.node.ActorNode;
import org.entente.graph.node.KnownActor;
import org.entente.ontology.ActorId;
import org.entente.ontology.ActorKind;
import org.entente.ontology.Period;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** Who is who: by id, by any name, and what they are called. */
public final class ActorReader {

  private static final CypherFile BY_ID = CypherFile.named("read/actors");
  private static final CypherFile ALL = CypherFile.named("read/all-actors");
  private static final CypherFile COUNT = CypherFile.named("read/count-actors");
  private static final CypherFile SEARCH = CypherFile.named("read/search-actors");
  private static final CypherFile MERGED = CypherFile.named("read/merged-ids");
  private static final CypherFile NAMES = CypherFile.named("read/names");
  private static final CypherFile OFFICES = CypherFile.named("read/offices");

  private static final CypherFile REGIONS = CypherFile.named("read/regions");

  /** Which list a cursor is of. */
  private static final String ALL_LIST = "actors";

  private static final String FOUND_LIST = "actors-found";

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Words within names that the index leaves out, as in 'Republic of Kazakhstan'. */
  private static final Set<String> UNINDEXED = Set.of("a", "and", "for", "in", "of", "the", "to");

  /** Words from this length on are found with one letter wrong, from the other with two. */
  private static final int FUZZY_LENGTH = 5;

  private static final int VERY_FUZZY_LENGTH = 8;

  /** What is found beyond so many is none of what was meant. */
  private static final int MOST_FOUND = 1000;

  private final Queries queries;

  ActorReader(Queries queries) {
    this.queries = queries;
  }

  /**
   * The actors that these ids mean, by id, those that are known: an id that was merged away means
   * another actor.
   */
  public Map<ActorId, KnownActor> byIds(Collection<ActorId> ids) {
    return queries.list(BY_ID, Map.of("ids", Parameters.texts(ids)), row -> row).stream()
        .collect(
            Collectors.toMap(
                row -> new ActorId(row.get("id").asString()),
                ActorReader::actor,
                (one, same) -> one));
  }

  /** The ids that were merged into many actors. */
  public Map<ActorId, List<ActorId>> mergedInto(Collection<ActorId> ids) {
    return queries.list(MERGED, Map.of("ids", Parameters.texts(ids)), row -> row).stream()
        .collect(
            groupingBy(
                row -> new ActorId(row.get("id").asString()),
                mapping(row -> new ActorId(row.get("merged").asString()), toList())));
  }

  /** All actors of a kind, or of all kinds, in the order of their ids. */
  public Page<KnownActor> all(@Nullable ActorKind kind, int first, @Nullable String after) {
    Cursor cursor = Cursor.decoded(ALL_LIST, after);
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("kind", kind == null ? null : kind.label());
    parameters.put("after", cursor == null ? "" : cursor.id());
    parameters.put("limit", first + 1);
    return Page.of(
        queries.list(ALL, parameters, ActorReader::actor),
        first,
        actor -> actor,
        actor -> new Cursor(ALL_LIST, 0, actor.id().value()));
  }

  /** How many actors of a kind, or of all kinds, there are. */
  public int count(@Nullable ActorKind kind) {
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("kind", kind == null ? null : kind.label());
    return queries.list(COUNT, parameters, row -> row.get("total").asInt()).getFirst();
  }

  /** Which countries lie in which region, by the region's name. */
  public Map<String, List<ActorId>> regions() {
    Map<String, List<ActorId>> regions = new TreeMap<>();
    queries
        .list(REGIONS, Map.of(), row -> row)
        .forEach(
            row ->
                regions.put(
                    row.get("region").asString(),
                    row.get("countries").asList(id -> new ActorId(id.asString()))));
    return regions;
  }

  /**
   * Actors by any of their names or their id, the best first; a word may be unfinished, without its
   * accents or have a letter wrong, a long one two.
   */
  public List<KnownActor> search(String text, @Nullable ActorKind kind, int limit) {
    String words = words(text);
    if (words.isEmpty()) {
      return List.of();
    }
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("words", words);
    parameters.put("exact", text.strip().toLowerCase(Locale.ROOT));
    parameters.put("kind", kind == null ? null : kind.label());
    parameters.put("limit", limit);
    return queries.list(SEARCH, parameters, ActorReader::actor);
  }

  /** The same, page by page, as far as the best {@value #MOST_FOUND} go. */
  public Page<KnownActor> search(
      String text, @Nullable ActorKind kind, int first, @Nullable String after) {
    Cursor cursor = Cursor.decoded(FOUND_LIST, after);
    List<KnownActor> found = search(text, kind, cursor == null ? first + 1 : MOST_FOUND);
    int begin = 0;
    while (cursor != null && begin < found.size()) {
      if (found.get(begin++).id().value().equals(cursor.id())) {
        break;
      }
    }
    return Page.of(
        found.subList(begin, found.size()),
        first,
        actor -> actor,
        actor -> new Cursor(FOUND_LIST, 0, actor.id().value()));
  }

  /** How many a search finds, at most {@value #MOST_FOUND}. */
  public int count(String text, @Nullable ActorKind kind) {
    return search(text, kind, MOST_FOUND).size();
  }

  /** In Lucene's syntax: each word as it is, or begun with it, or with letters wrong. */
  private static String words(String text) {
    return Arrays.stream(NO_WORD.split(folded(text).toLowerCase(Locale.ROOT)))
        .filter(word -> !word.isEmpty() && !UNINDEXED.contains(word))
        .map(
            word ->
                word.length() < FUZZY_LENGTH
                    ? "(%1$s^2 OR %1$s*)".formatted(word)
                    : "(%1$s^2 OR %1$s* OR %1$s~%2$d)"
                        .formatted(word, word.length() < VERY_FUZZY_LENGTH ? 1 : 2))
        .collect(Collectors.joining(" AND "));
  }

  /** Without accents, as the index has the names: it does not fold what is only begun or alike. */
  private static String folded(String text) {
    char[] folded = new char[4 * text.length()];
    return new String(
        folded, 0, ASCIIFoldingFilter.foldToASCII(text.toCharArray(), 0, folded, 0, text.length()));
  }

  /** What many actors are called. */
  public Map<ActorId, List<ActorName>> namesOf(Collection<ActorId> ids) {
    return queries.list(NAMES, Map.of("ids", Parameters.texts(ids)), ActorReader::name).stream()
        .collect(groupingBy(ActorName::actor));
  }

  /** Which offices were held by or of many actors, the latest first. */
  public Map<ActorId, List<Tenure>> officesOf(Collection<ActorId> ids) {
    return queries.list(OFFICES, Map.of("ids", Parameters.texts(ids)), row -> row).stream()
        .collect(
            groupingBy(
                row -> new ActorId(row.get("id").asString()),
                mapping(ActorReader::tenure, toList())));
  }

  private static KnownActor actor(Record row) {
    return ActorNode.known(row.get("actor"), row.get("labels").asList(label -> label.asString()));
  }

  private static ActorName name(Record row) {
    return new ActorName(
        new ActorId(row.get("id").asString()),
        row.get("name").get("text").asString(),
        NameUse.valueOf(row.get("name").get("use").asString()),
        ActorNode.period(row.get("name")),
        List.of());
  }

  private static Tenure tenure(Record row) {
    Period period = ActorNode.period(row.get("from"), row.get("to"));
    return new Tenure(
        new ActorId(row.get("person").asString()),
        row.get("name").asString(),
        List.of(),
        row.get("office").asString(),
        new ActorId(row.get("actor").asString()),
        period,
        List.of());
  }
}
