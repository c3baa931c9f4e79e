package org.entente.actor.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.actor.Mention;
import org.entente.actor.MentionFinder;
import org.entente.actor.NameUse;
import org.entente.actor.Resolution;
import org.entente.actor.Resolution.Means;
import org.entente.actor.Resolution.Resolved;
import org.entente.actor.Resolution.Unresolved;
import org.entente.actor.TimesTold;
import org.entente.actor.gazetteer.Gazetteer;
import org.entente.actor.gazetteer.Meaning;
import org.entente.actor.gazetteer.Naming;
import org.entente.actor.reference.ReferenceKnowledge;
import org.entente.ontology.ActorId;
import org.entente.ontology.ActorKind;
import org.entente.ontology.Confidence;
import org.jspecify.annotations.Nullable;

/**
 * Finds mentions by the gazetteer's names and resolves them: what has one meaning at the date is
 * that actor; what has several is the one that the article names otherwise, else who left office of
 * late; else it stays unresolved. A description is whom it can mean of those named before.
 */
public final class GazetteerMentionFinder implements MentionFinder {

  private static final Confidence BY_NAME = new Confidence(0.98);
  private static final Confidence BY_SPELLING = new Confidence(0.95);
  private static final Confidence BY_CONTEXT = new Confidence(0.85);

  /**
   * Says that who is named next is no more what the title says. 'Late Monday' does not, and no word
   * of another sentence. Up to six words may stand between: 'former U.S. Secretary of State'.
   */
  private static final Pattern FORMER =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:(?<removed>ousted|deposed|exiled)|former|ex"
              + "|(?<=(?:the|his|her|their|its)\\s)late(?!\\s(?:\\d|night|evening|afternoon|morning)))"
              + "(?:[\\s-](?:(?:\\p{L}\\.)+|(?:Mr|Mrs|Ms|Dr|Gen|Col|Maj|Lt|Capt|Adm|Sen)\\.|[\\p{L}\\p{N}'’]+),?)"
              + "{0,6}[\\s-]$",
          Pattern.CASE_INSENSITIVE);

  /** Characters; so far back such a word may stand. */
  private static final int LOOK_BACK = 60;

  private final Gazetteer gazetteer;
  private final PersonNames personNames;
  private final Candidates candidates;
  private final Descriptions descriptions;
  private final ReferenceKnowledge knowledge;

  /** A name with those whom it may mean at the date. */
  private record Open(Naming naming, Candidates.Found found) {}

  public GazetteerMentionFinder(ReferenceKnowledge knowledge) {
    this.gazetteer = new Gazetteer(knowledge);
    this.personNames = new PersonNames(knowledge);
    this.candidates = new Candidates(knowledge);
    this.descriptions = new Descriptions(knowledge);
    this.knowledge = knowledge;
  }

  @Override
  public List<Mention> find(String text, @Nullable LocalDate published, TimesTold times) {
    List<Open> open = new ArrayList<>();
    Set<ActorId> named = new HashSet<>();
    for (Naming naming : personNames.withoutStrangers(gazetteer.namings(text), text, published)) {
      Candidates.Found found =
          candidates.on(published, times.at(naming.span()), naming, standing(naming, text));
      if (!found.actors().isEmpty()) {
        open.add(new Open(naming, found));
        if (found.byDate() && found.actors().size() == 1) {
          named.add(found.actors().getFirst());
        }
      }
    }
    return descriptions.added(open.stream().map(each -> mention(each, named)).toList(), text);
  }

  @Override
  public boolean isPerson(ActorId actor) {
    return knowledge.actor(actor).filter(each -> each.kind() == ActorKind.PERSON).isPresent();
  }

  private static Standing standing(Naming naming, String text) {
    int from = Math.max(0, naming.span().start() - LOOK_BACK);
    Matcher former = FORMER.matcher(text.substring(from, naming.span().start()));
    if (!former.find()) {
      return Standing.PLAIN;
    }
    return former.group("removed") == null ? Standing.FORMER : Standing.REMOVED;
  }

  private static Mention mention(Open open, Set<ActorId> named) {
    Naming naming = open.naming();
    return new Mention(naming.span(), naming.text(), use(naming), resolution(open, named));
  }

  private static Resolution resolution(Open open, Set<ActorId> named) {
    List<ActorId> actors = open.found().actors();
    if (actors.size() == 1) {
      ActorId only = actors.getFirst();
      if (!open.found().byDate()) {
        return new Resolved(only, Means.CONTEXT, BY_CONTEXT);
      }
      boolean exact =
          open.naming().meanings().stream().anyMatch(m -> m.written().equals(open.naming().text()));
      return exact
          ? new Resolved(only, Means.EXACT, BY_NAME)
          : new Resolved(only, Means.NORMALISED, BY_SPELLING);
    }
    List<ActorId> namedOnes = actors.stream().filter(named::contains).toList();
    if (namedOnes.size() == 1) {
      return new Resolved(namedOnes.getFirst(), Means.CONTEXT, BY_CONTEXT);
    }
    // whoever held several offices, or has namesakes, is the person while the news is of him
    Set<ActorId> retired = open.found().retired();
    return retired.size() == 1
        ? new Resolved(retired.iterator().next(), Means.CONTEXT, BY_CONTEXT)
        : new Unresolved(actors);
  }

  private static NameUse use(Naming naming) {
    return naming.meanings().stream().map(Meaning::use).findFirst().orElse(NameUse.NAME);
  }
}
