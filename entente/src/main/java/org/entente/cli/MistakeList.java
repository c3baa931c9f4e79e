package org.entente.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.actor.MentionFinder;
import org.entente.claim.Statement;
import org.entente.extraction.ArticleMentions;
import org.entente.extraction.evaluation.GoldItem;
import org.entente.extraction.evaluation.Mistake;
import org.entente.ontology.ActorId;

/** Lists what was missed and what is wrong, with the causes, and counts these. */
final class MistakeList {

  private final ArticleMentions mentions;

  MistakeList(MentionFinder mentionFinder) {
    this.mentions = new ArticleMentions(mentionFinder);
  }

  void print(Map<GoldItem, List<Statement>> found, PrintWriter out) {
    Map<String, Integer> counts = new TreeMap<>();
    found.forEach(
        (item, claims) -> {
          for (Mistake mistake : Mistake.in(item, claims, named(item))) {
            String what = mistake.kind() + ", " + mistake.cause().words();
            out.printf("%s %s: %s%n", mistake.item(), mistake.written(), what);
            counts.merge(what, 1, Integer::sum);
          }
        });
    counts.forEach((what, count) -> out.printf("%5d %s%n", count, what));
  }

  private Set<ActorId> named(GoldItem item) {
    return mentions.of(item.article()).stream()
        .flatMap(mention -> mention.actor().stream())
        .collect(Collectors.toSet());
  }
}
