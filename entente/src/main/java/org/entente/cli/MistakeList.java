package org.entente.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.actor.MentionFinder;
import org.entente.claim.Claim;
import org.entente.extraction.ArticleMentions;
import org.entente.extraction.evaluation.GoldItem;
import org.entente.extraction.evaluation.Mistake;
import org.entente.extraction.evaluation.Third;
import org.entente.ontology.ActorId;

/**
 * Lists what was missed and what is wrong, with the causes, and counts these; but of no text of the
 * test third, since who has seen its errors can no longer measure on it.
 */
final class MistakeList {

  private final ArticleMentions mentions;

  MistakeList(MentionFinder mentionFinder) {
    this.mentions = new ArticleMentions(mentionFinder);
  }

  void print(Map<GoldItem, List<Claim>> found, PrintWriter out) {
    long hidden = found.keySet().stream().filter(MistakeList::isHidden).count();
    if (hidden > 0) {
      out.printf(
          "%d of the %d texts belong to the test third by their ids; their errors, which nobody reads, are left out here.%n",
          hidden, found.size());
    }
    Map<String, Integer> counts = new TreeMap<>();
    found.forEach(
        (item, claims) -> {
          for (Mistake mistake : mistakes(item, claims)) {
            String what = mistake.kind() + ", " + mistake.cause().words();
            out.printf("%s %s: %s%n", mistake.item(), mistake.written(), what);
            counts.merge(what, 1, Integer::sum);
          }
        });
    counts.forEach((what, count) -> out.printf("%5d %s%n", count, what));
  }

  private static boolean isHidden(GoldItem item) {
    return Third.of(item.id()) == Third.TEST;
  }

  private List<Mistake> mistakes(GoldItem item, List<Claim> claims) {
    return isHidden(item)
        ? List.of()
        : Mistake.in(item, claims.stream().map(Claim::statement).toList(), named(item));
  }

  private Set<ActorId> named(GoldItem item) {
    return mentions.of(item.article()).stream()
        .flatMap(mention -> mention.actor().stream())
        .collect(Collectors.toSet());
  }
}
