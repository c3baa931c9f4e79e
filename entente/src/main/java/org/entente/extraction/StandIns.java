package org.entente.extraction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.actor.Mention;
import org.entente.actor.Resolution.Means;
import org.entente.actor.Resolution.Resolved;
import org.entente.actor.gazetteer.FoldedText;
import org.entente.claim.Claim;
import org.entente.claim.Statement;
import org.entente.claim.WaitingClaim;
import org.entente.ontology.ActorId;
import org.entente.ontology.Confidence;
import org.jspecify.annotations.Nullable;

/**
 * Ids that stand for those whom unresolved names of an article mean, one a name, so that what is
 * said of them can be read like anything else.
 */
final class StandIns {

  /** How sure a stand-in is; nobody asks. */
  private static final Confidence UNASKED = new Confidence(0);

  private final Map<String, ActorId> byName = new LinkedHashMap<>();
  private final Map<ActorId, String> names = new LinkedHashMap<>();

  StandIns(List<Mention> mentions) {
    for (Mention mention : mentions) {
      if (mention.actor().isEmpty()) {
        String name = name(mention);
        ActorId standIn =
            byName.computeIfAbsent(name, _ -> ActorId.of("UNRESOLVED_" + byName.size()));
        names.put(standIn, name);
      }
    }
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  /** All mentions as if all were resolved, unresolved ones to whoever stands for them. */
  List<Mention> mark(List<Mention> mentions) {
    return mentions.stream()
        .map(
            mention -> {
              ActorId standIn = mention.actor().isPresent() ? null : byName.get(name(mention));
              return standIn == null
                  ? mention
                  : new Mention(
                      mention.span(),
                      mention.text(),
                      mention.use(),
                      new Resolved(standIn, Means.CONTEXT, UNASKED));
            })
        .toList();
  }

  private static String name(Mention mention) {
    return FoldedText.fold(mention.text());
  }

  boolean standIn(Window window) {
    return window.mentions().flatMap(mention -> mention.actor().stream()).anyMatch(this::contains);
  }

  boolean contains(@Nullable ActorId actor) {
    return actor != null && names.containsKey(actor);
  }

  boolean concern(Claim claim) {
    return contains(claim.statement().subject()) || contains(claim.statement().object());
  }

  /** The claim as one that waits; who says so, and under whose flag, is left out where unknown. */
  WaitingClaim waiting(Claim claim) {
    Statement statement = claim.statement();
    Statement known =
        statement
            .attributed(contains(statement.attributedTo()) ? null : statement.attributedTo())
            .deployed(
                statement.consent(),
                contains(statement.flag()) ? null : statement.flag(),
                statement.quantity());
    return new WaitingClaim(
        Claim.of(known, claim.evidence(), claim.confidence(), claim.extractor()), names);
  }
}
