package org.entente.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.ontology.ActorId;
import org.entente.ontology.Modality;
import org.entente.ontology.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who says what several say together. Of 'Spain, Ireland and Norway said they would recognise it'
 * the encoder points to one of the three for all; but each speaks for itself. (Where gold has a
 * claim told by its own subject, a like claim of another subject is told by that one's own subject
 * in 100 cases, and by the first one in 15, mostly where the two are not named in one breath.)
 */
final class JointSpeakers {

  /** What may stand between the names of those who are named in one breath: further names. */
  private static final Pattern ONE_BREATH =
      Pattern.compile("(?:[^\\p{L}.;:]|\\b(?:and|or|nor|the)\\b|\\b\\p{Lu}[\\p{L}.'’-]*)*");

  /** A list of names is hardly longer, in characters. */
  private static final int LONGEST_BREATH = 200;

  /**
   * A claim and who is said to say it.
   *
   * @param claim what is claimed
   * @param modality whether it is said to be, to be intended or to be possible
   * @param subject where the subject is named
   * @param speaker to whom the readings point; absent where to nobody
   */
  record Said(Reading.Key claim, Modality modality, Span subject, @Nullable ActorId speaker) {

    private boolean isOfItself() {
      return claim.subject().equals(speaker);
    }

    private boolean isLike(Said other) {
      return claim.relation() == other.claim.relation()
          && claim.object().equals(other.claim.object())
          && claim.polarity() == other.claim.polarity()
          && modality == other.modality;
    }
  }

  private final List<Said> ofThemselves = new ArrayList<>();
  private final String text;

  /**
   * Those of an article.
   *
   * @param claims all that it claims
   * @param text of the article
   */
  JointSpeakers(List<Said> claims, String text) {
    this.text = text;
    claims.stream().filter(Said::isOfItself).forEach(ofThemselves::add);
  }

  /** Who says it; absent where nobody is said to. */
  @Nullable ActorId of(Said said) {
    boolean joint =
        ofThemselves.stream()
            .anyMatch(
                other ->
                    other.claim().subject().equals(said.speaker())
                        && other.isLike(said)
                        && inOneBreath(other.subject(), said.subject()));
    return joint ? said.claim().subject() : said.speaker();
  }

  private boolean inOneBreath(Span one, Span other) {
    int from = Math.min(one.end(), other.end());
    int to = Math.max(one.start(), other.start());
    return from <= to
        && to - from <= LONGEST_BREATH
        && ONE_BREATH.matcher(text.substring(from, to)).matches();
  }
}
