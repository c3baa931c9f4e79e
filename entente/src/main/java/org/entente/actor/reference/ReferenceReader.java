package org.entente.actor.reference;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.entente.actor.Actor;
import org.entente.actor.ActorName;
import org.entente.actor.Alliance;
import org.entente.actor.Description;
import org.entente.actor.Membership;
import org.entente.actor.NameUse;
import org.entente.actor.RowOrigin;
import org.entente.actor.Tenure;
import org.entente.ontology.ActorId;
import org.entente.ontology.ActorKind;
import org.entente.ontology.Period;

/** Reads the reference folder. Every mistake is told with file and line, all of them at once. */
public final class ReferenceReader {

  private final ReferenceFolder folder;
  private final List<String> mistakes = new ArrayList<>();
  private final Map<Object, RowOrigin> origins = new IdentityHashMap<>();

  public ReferenceReader(ReferenceFolder folder) {
    this.folder = folder;
  }

  /**
   * Everything in the folder.
   *
   * @throws ReferenceMistakes if a row cannot be read or contradicts another
   */
  public ReferenceKnowledge read() {
    Map<String, Source> sources = new LinkedHashMap<>();
    for (Source source : all("sources", this::source, "id", "title", "licence", "url")) {
      sources.put(source.id(), source);
    }
    List<Tenure> tenures =
        all(
            "offices",
            this::tenure,
            "person",
            "name",
            "aliases",
            "office",
            "actor",
            "from",
            "to",
            "source");
    List<ActorName> names =
        all("names", this::name, "actor", "name", "use", "from", "to", "source");
    Map<ActorId, Actor> actors = actors(names);
    tenures.forEach(t -> actors.computeIfAbsent(t.person(), id -> person(id, t)));
    ReferenceKnowledge knowledge =
        new ReferenceKnowledge(
            actors,
            names,
            memberships(),
            rows("alliances.tsv", this::alliance, "a", "b", "treaty", "from", "to", "source"),
            tenures,
            sources,
            rows("descriptions.tsv", this::description, "words", "kind", "actors", "except"),
            rows("lookalikes.tsv", row -> row.text("phrase"), "phrase", "why"),
            new ReferenceKnowledge.WordLists(
                words("given-names.txt"), words("ordinary-words.txt"), titles()));
    mistakes.addAll(new ReferenceCheck(knowledge, origins).mistakes());
    if (!mistakes.isEmpty()) {
      throw new ReferenceMistakes(mistakes);
    }
    return knowledge;
  }

  private Map<ActorId, Actor> actors(List<ActorName> names) {
    List<Actor> all = new ArrayList<>();
    all.addAll(
        rows(
            "actors/countries.tsv",
            this::country,
            "id",
            "name",
            "official",
            "iso2",
            "cow",
            "region",
            "from",
            "to",
            "successors",
            "status",
            "source"));
    all.addAll(
        rows(
            "actors/organisations.tsv",
            this::organisation,
            "id",
            "name",
            "official",
            "field",
            "from",
            "to",
            "successors",
            "source"));
    all.addAll(
        rows(
            "actors/groups.tsv",
            this::group,
            "id",
            "name",
            "official",
            "base",
            "from",
            "to",
            "source"));
    all.addAll(
        rows(
            "actors/persons.tsv",
            row -> exile(row, names),
            "id",
            "name",
            "aliases",
            "base",
            "from",
            "to",
            "source"));
    Map<ActorId, Actor> actors = new LinkedHashMap<>();
    for (Actor actor : all) {
      Actor before = actors.putIfAbsent(actor.id(), actor);
      // A person who acts without an office at several times has a row for each
      boolean again = actor.kind() == ActorKind.PERSON && actor.equals(before);
      if (before != null && !again) {
        mistakes.add("%s: the id %s is given twice".formatted(origins.get(actor), actor.id()));
      }
    }
    return actors;
  }

  private Actor country(ReferenceRow row) {
    return new Actor(
        row.actor("id"),
        ActorKind.COUNTRY,
        row.text("name"),
        row.optional("official"),
        row.period(),
        row.optional("region"),
        row.optional("iso2"),
        row.number("cow"),
        List.of(),
        row.actors("successors"),
        row.several("source"));
  }

  private Actor organisation(ReferenceRow row) {
    return new Actor(
        row.actor("id"),
        ActorKind.ORGANISATION,
        row.text("name"),
        row.optional("official"),
        row.period(),
        null,
        null,
        null,
        List.of(),
        row.actors("successors"),
        row.several("source"));
  }

  private Actor group(ReferenceRow row) {
    return new Actor(
        row.actor("id"),
        ActorKind.GROUP,
        row.text("name"),
        row.optional("official"),
        row.period(),
        null,
        null,
        null,
        row.actors("base"),
        List.of(),
        row.several("source"));
  }

  /** A person without an office; the row's dates say when the person's names mean the person. */
  private Actor exile(ReferenceRow row, List<ActorName> names) {
    ActorId id = row.actor("id");
    Set<String> called = new LinkedHashSet<>(row.several("aliases"));
    called.add(row.text("name"));
    for (String alias : called) {
      ActorName name = new ActorName(id, alias, NameUse.NAME, row.period(), row.several("source"));
      origins.put(name, row.origin());
      names.add(name);
    }
    return new Actor(
        id,
        ActorKind.PERSON,
        row.text("name"),
        null,
        Period.ALWAYS,
        null,
        null,
        null,
        row.actors("base"),
        List.of(),
        row.several("source"));
  }

  private static Actor person(ActorId id, Tenure tenure) {
    return new Actor(
        id,
        ActorKind.PERSON,
        tenure.name(),
        null,
        Period.ALWAYS,
        null,
        null,
        null,
        List.of(),
        List.of(),
        tenure.sources());
  }

  private Source source(ReferenceRow row) {
    return new Source(
        row.text("id"), row.text("title"), row.optional("licence"), row.optional("url"));
  }

  private ActorName name(ReferenceRow row) {
    return new ActorName(
        row.actor("actor"),
        row.text("name"),
        row.word("use", NameUse.class),
        row.period(),
        row.several("source"));
  }

  private Tenure tenure(ReferenceRow row) {
    return new Tenure(
        row.actor("person"),
        row.text("name"),
        row.several("aliases"),
        row.text("office"),
        row.actor("actor"),
        row.period(),
        row.several("source"));
  }

  private Alliance alliance(ReferenceRow row) {
    return new Alliance(
        row.actor("a"),
        row.actor("b"),
        row.text("treaty"),
        row.period(),
        row.several("source"),
        row.origin());
  }

  private Description description(ReferenceRow row) {
    return new Description(
        row.several("words"),
        row.optional("kind") == null ? null : row.word("kind", ActorKind.class),
        Set.copyOf(row.actors("actors")),
        Set.copyOf(row.actors("except")));
  }

  private List<Membership> memberships() {
    return all(
        "memberships",
        row ->
            new Membership(
                row.actor("member"),
                new ActorId(row.origin().file().replaceAll(".*/|\\.tsv$", "")),
                row.word("status", Membership.Status.class),
                row.period(),
                row.several("source"),
                row.origin()),
        "member",
        "status",
        "from",
        "to",
        "source");
  }

  private <T> List<T> all(String subfolder, Function<ReferenceRow, T> reader, String... columns) {
    List<T> read = new ArrayList<>();
    for (String file : folder.files(subfolder)) {
      if (file.endsWith(".tsv")) {
        read.addAll(rows(file, reader, columns));
      }
    }
    return read;
  }

  private <T> List<T> rows(String file, Function<ReferenceRow, T> reader, String... columns) {
    ReferenceTable table = ReferenceTable.parse(file, folder.lines(file), columns);
    List<T> read =
        table.read(
            row -> {
              T value = reader.apply(row);
              origins.put(value, row.origin());
              return value;
            });
    mistakes.addAll(table.mistakes());
    return read;
  }

  private Map<String, TitleKind> titles() {
    Map<String, TitleKind> titles = new LinkedHashMap<>();
    rows(
            "titles.tsv",
            row -> Map.entry(row.text("title"), row.word("kind", TitleKind.class)),
            "title",
            "kind")
        .forEach(title -> titles.put(title.getKey(), title.getValue()));
    return titles;
  }

  private Set<String> words(String file) {
    Set<String> words = new LinkedHashSet<>();
    for (String line : folder.lines(file)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        words.add(line.strip().toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }
}
