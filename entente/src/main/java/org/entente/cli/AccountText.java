package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.actor.Mention;
import org.entente.actor.Resolution;
import org.entente.article.language.Language;
import org.entente.claim.Claim;
import org.entente.extraction.Account;
import org.entente.extraction.Account.Candidate;
import org.entente.extraction.Account.Pair;
import org.entente.extraction.Explanation;
import org.entente.extraction.Scales;
import org.entente.extraction.calibration.Calibration;
import org.entente.extraction.evaluation.ClaimNotation;
import org.entente.extraction.precedent.Precedent;
import org.entente.extraction.precedent.Precedents;
import org.entente.ontology.ActorId;
import org.jspecify.annotations.Nullable;

/** Tells people why a text claims what it claims: mentions, pairs, and what was taken or left. */
final class AccountText {

  private static final int LONGEST_QUOTE = 300;
  private static final int MOST_PRECEDENTS = 3;

  private final TextLine text;
  private final @Nullable Precedents precedents;
  private final List<String> lines = new ArrayList<>();

  private AccountText(TextLine text, @Nullable Precedents precedents) {
    this.text = text;
    this.precedents = precedents;
  }

  /**
   * All of it, with a blank line at the end.
   *
   * @param precedents where claims of the gold are found that are like those of the text; absent
   *     where these are not told
   */
  static String of(TextLine text, Account account, @Nullable Precedents precedents) {
    AccountText writer = new AccountText(text, precedents);
    writer.head();
    writer.mentions(account.mentions());
    writer.pairs(account.pairs());
    writer.lines.add("");
    return String.join(System.lineSeparator(), writer.lines);
  }

  /** Of a text that was not read, since it is in this language. */
  static String skipped(TextLine text, Language language) {
    AccountText writer = new AccountText(text, null);
    writer.head();
    writer.lines.add(
        "  Not read: it is in %s, and only English is read.".formatted(language.name()));
    writer.lines.add("");
    return String.join(System.lineSeparator(), writer.lines);
  }

  private void head() {
    lines.add(
        "%s (%s): %s"
            .formatted(
                text.id().asString(),
                text.published() == null ? "undated" : text.published(),
                quoted(text.text())));
  }

  private void mentions(List<Mention> mentions) {
    lines.add(mentions.isEmpty() ? "  Nobody is mentioned." : "  Mentions");
    for (Mention mention : mentions) {
      lines.add(
          "    %-9s %s: %s"
              .formatted(
                  "%d-%d".formatted(offset(mention.span().start()), offset(mention.span().end())),
                  mention.text().replaceAll("\\s+", " "),
                  meant(mention)));
    }
  }

  private static String meant(Mention mention) {
    return switch (mention.resolution()) {
      case Resolution.Resolved resolved ->
          "%s, by %s (%s), %.2f sure"
              .formatted(
                  resolved.actor(),
                  words(mention.use()),
                  switch (resolved.means()) {
                    case EXACT -> "as it is written";
                    case NORMALISED -> "but for spelling";
                    case CONTEXT -> "by what stands around it";
                  },
                  resolved.confidence().value());
      case Resolution.Unresolved open when open.candidates().isEmpty() ->
          "not resolved: nobody of that name is known";
      case Resolution.Unresolved open ->
          "not resolved: %s"
              .formatted(
                  open.candidates().stream()
                      .map(ActorId::value)
                      .collect(Collectors.joining(" or ")));
    };
  }

  private void pairs(List<Pair> pairs) {
    if (pairs.isEmpty()) {
      lines.add("  No two actors are mentioned, so that nothing can be claimed.");
      return;
    }
    lines.add(
        "  Pairs (what is seen of each, with its margins over the encoder's threshold, from short windows to long ones)");
    for (Pair pair : pairs) {
      if (!pair.candidates().isEmpty()) {
        lines.add("    %s and %s".formatted(pair.one(), pair.other()));
        pair.candidates().forEach(this::candidate);
      }
    }
    rest(
        pairs.stream().filter(pair -> pair.together() && pair.candidates().isEmpty()).toList(),
        "nothing came nearer than %.2f".formatted(Scales.MEASURED.floor()));
    rest(
        pairs.stream().filter(pair -> !pair.together()).toList(),
        "never near enough to be read together");
  }

  private void rest(List<Pair> pairs, String why) {
    if (!pairs.isEmpty()) {
      lines.add(
          "    %s: %s"
              .formatted(
                  pairs.stream()
                      .map(pair -> "%s and %s".formatted(pair.one(), pair.other()))
                      .collect(Collectors.joining("; ")),
                  why));
    }
  }

  private void candidate(Candidate candidate) {
    Explanation explanation = candidate.explanation();
    lines.add(
        "      %s %s"
            .formatted(
                candidate.taken() ? "taken:" : "left: ",
                ClaimNotation.write(explanation.claim().statement())));
    lines.add(
        "        %.2f sure, a claim is surer than %.2f; margins %s"
            .formatted(
                explanation.claim().confidence().value(),
                Calibration.confidence(candidate.line()).value(),
                candidate.margins().stream()
                    .map(AccountText::reading)
                    .collect(Collectors.joining(", "))));
    lines.add(
        "        because: "
            + SignsText.of(
                explanation.signs(), explanation.claim().statement().relation().symmetric()));
    lines.add(
        "        words: "
            + explanation.words().stream()
                .map(
                    word -> "%s %.2f".formatted(word.text().replaceAll("\\s+", " "), word.weight()))
                .collect(Collectors.joining(", ")));
    if (candidate.taken()) {
      lines.add(
          "        evidence: " + quoted(explanation.claim().evidence().span().of(text.text())));
      nearest(candidate);
    }
  }

  private void nearest(Candidate candidate) {
    if (precedents == null) {
      return;
    }
    Claim claim = candidate.explanation().claim();
    String passage = claim.evidence().span().of(text.text());
    for (Precedent precedent :
        precedents.nearest(claim.statement(), passage, candidate.read(), MOST_PRECEDENTS)) {
      lines.add(
          "        like %s (%.2f): %s, in %s"
              .formatted(
                  precedent.item(),
                  precedent.likeness(),
                  ClaimNotation.write(precedent.claim()),
                  quoted(precedent.passage())));
    }
  }

  private static String reading(double margin) {
    return margin <= Scales.MEASURED.floor() ? "nothing" : "%+.2f".formatted(margin);
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String quoted(String said) {
    String line = said.strip().replaceAll("\\s+", " ");
    return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + " …";
  }

  /** Offsets count characters as Unicode does, as in the lines of JSON. */
  private int offset(int at) {
    return text.text().codePointCount(0, at);
  }
}
