package org.entente.actor.gazetteer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.entente.actor.ActorName;
import org.entente.actor.NameUse;
import org.entente.actor.Tenure;
import org.entente.actor.reference.ReferenceKnowledge;
import org.entente.ontology.Span;

/**
 * All names of all actors, found in a text in one pass. Of overlapping names the longest counts,
 * then the first; a phrase that only looks like a name takes its place without meaning anybody.
 */
public final class Gazetteer {

  /** What may be spelt letter by letter; two with full stops are more often somebody's initials. */
  private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{3,6}");

  /** A name in the text, before it is known which of those that overlap counts. */
  private record Hit(Span span, List<Meaning> meanings) {}

  private final NameTable table;
  private final Capitals capitals;

  public Gazetteer(ReferenceKnowledge knowledge) {
    capitals = new Capitals(knowledge.words());
    Map<String, List<Meaning>> names = new HashMap<>();
    for (ActorName name : knowledge.names()) {
      add(names, name.text(), meaning(name));
      if (LETTERS.matcher(name.text()).matches()) {
        add(names, dotted(name.text()), meaning(name));
      }
    }
    for (Tenure tenure : knowledge.tenures()) {
      add(names, tenure.name(), meaning(tenure, tenure.name()));
      tenure.aliases().forEach(alias -> add(names, alias, meaning(tenure, alias)));
    }
    // who bears the very name that looks like another's is meant by it: Milan Kučan is no Milan
    knowledge.lookalikes().forEach(phrase -> names.putIfAbsent(FoldedText.fold(phrase), List.of()));
    table = new NameTable(names);
  }

  private static Meaning meaning(ActorName name) {
    return new Meaning(name.actor(), name.use(), name.valid(), name.text(), null);
  }

  private static Meaning meaning(Tenure tenure, String alias) {
    return new Meaning(
        tenure.actor(), NameUse.OFFICE_HOLDER, tenure.period(), alias, tenure.person());
  }

  /** Some papers set a full stop behind each letter: P.L.O. */
  private static String dotted(String letters) {
    return letters.replaceAll("(?<=.)", ".");
  }

  private static void add(Map<String, List<Meaning>> names, String spelling, Meaning meaning) {
    List<Meaning> meanings =
        names.computeIfAbsent(FoldedText.fold(spelling), _ -> new ArrayList<>());
    if (!meanings.contains(meaning)) {
      meanings.add(meaning);
    }
  }

  /** The names in a text, in order. */
  public List<Naming> namings(String text) {
    FoldedText folded = FoldedText.of(text);
    Casing casing = Casing.of(text);
    List<Hit> hits = new ArrayList<>();
    table.find(
        folded,
        (begin, end, meanings) -> {
          Span span = folded.span(begin, end);
          if (isPartOfAcronym(text, span)) {
            return;
          }
          String written = FoldedText.visible(span.of(text));
          List<Meaning> meant = capitals.agreeing(meanings, written, casing);
          if (meanings.isEmpty() || !meant.isEmpty()) {
            hits.add(new Hit(span, meant));
          }
        });
    hits.sort(
        Comparator.comparingInt((Hit hit) -> -hit.span().length())
            .thenComparingInt(hit -> hit.span().start()));
    BitSet taken = new BitSet(text.length());
    List<Naming> namings = new ArrayList<>();
    for (Hit hit : hits) {
      Span span = hit.span();
      int next = taken.nextSetBit(span.start());
      if (next < 0 || next >= span.end()) {
        taken.set(span.start(), span.end());
        if (!hit.meanings().isEmpty()) {
          namings.add(new Naming(span, span.of(text), hit.meanings()));
        }
      }
    }
    namings.sort(Comparator.comparing(Naming::span));
    return namings;
  }

  /** Whether it has its own full stops, and more letters with theirs beside it: U.K. in P.U.K. */
  private static boolean isPartOfAcronym(String text, Span span) {
    int start = span.start();
    int end = span.end();
    boolean dotted = span.length() > 2 && text.charAt(start + 1) == '.';
    boolean more = end + 1 < text.length() && text.charAt(end + 1) == '.';
    return dotted
        && (start > 1 && text.charAt(start - 1) == '.' && isCapital(text, start - 2)
            || text.charAt(end - 1) == '.' && more && isCapital(text, end));
  }

  private static boolean isCapital(String text, int at) {
    return Character.isUpperCase(text.charAt(at));
  }
}
