package org.entente.graph.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.entente.article.ArticleId;
import org.entente.claim.ClaimId;
import org.entente.claim.Statement;
import org.entente.curation.Verdict;
import org.entente.fact.FactId;
import org.entente.fact.FactKey;
import org.entente.ontology.ActorId;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Period;
import org.entente.ontology.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Which claims are asked for. All conditions must hold.
 *
 * @param of which claims, where their ids or those of their facts are known
 * @param who between whom
 * @param what what is said
 * @param during the days of which they speak lie in this period; of undated ones, the day on which
 *     they became known
 * @param stated where they stand and since when they are known
 * @param minConfidence it is at least so sure
 * @param counting only what counts: neither superseded by a newer version nor rejected by a review
 * @param reviewed what people found about it
 */
public record ClaimFilter(
    Of of,
    Who who,
    What what,
    Period during,
    Stated stated,
    double minConfidence,
    boolean counting,
    Reviewed reviewed) {

  /**
   * Which claims by id. An empty list is no condition.
   *
   * @param ids one of these
   * @param facts evidence of one of these
   */
  public record Of(List<ClaimId> ids, List<FactId> facts) {

    /** Any. */
    public static final Of ANY = new Of(List.of(), List.of());

    public Of {
      ids = List.copyOf(ids);
      facts = List.copyOf(facts);
    }
  }

  /**
   * Where claims stand and since when they are known. An empty list is no condition.
   *
   * @param articles in one of these
   * @param outlets one of these published it
   * @param published it became known, that is was published, in this period
   * @param knownBy it was known by this day
   * @param recordedAfter this installation stored it after this moment
   */
  public record Stated(
      List<ArticleId> articles,
      List<String> outlets,
      Period published,
      @Nullable LocalDate knownBy,
      @Nullable Instant recordedAfter) {

    /** Anywhere and whenever. */
    public static final Stated ANYWHERE =
        new Stated(List.of(), List.of(), Period.ALWAYS, null, null);

    public Stated {
      articles = List.copyOf(articles);
      outlets = List.copyOf(outlets);
    }
  }

  /**
   * What people found.
   *
   * @param verdicts one of these; an empty list is no condition
   * @param any whether anybody found anything; absent where that does not matter
   */
  public record Reviewed(List<Verdict> verdicts, @Nullable Boolean any) {

    /** Whatever they found, if anybody looked. */
    public static final Reviewed OR_NOT = new Reviewed(List.of(), null);

    public Reviewed {
      verdicts = List.copyOf(verdicts);
    }

    /** The verdicts by which to look for claims; none where others have to be found, too. */
    List<Verdict> lookedFor() {
      return verdicts.isEmpty() && Boolean.TRUE.equals(any) ? List.of(Verdict.values()) : verdicts;
    }
  }

  /** All claims that count. */
  public static final ClaimFilter ALL =
      new ClaimFilter(
          Of.ANY,
          Who.ANYBODY,
          What.ANYTHING,
          Period.ALWAYS,
          Stated.ANYWHERE,
          0,
          true,
          Reviewed.OR_NOT);

  private ClaimFilter of(Of of) {
    return new ClaimFilter(of, who, what, during, stated, minConfidence, counting, reviewed);
  }

  /** Of these ids. */
  public ClaimFilter ids(List<ClaimId> ids) {
    return of(new Of(ids, of.facts));
  }

  /** That are evidence of these facts. */
  public ClaimFilter facts(List<FactId> facts) {
    return of(new Of(of.ids, facts));
  }

  /** Between these. */
  public ClaimFilter who(Who who) {
    return new ClaimFilter(of, who, what, during, stated, minConfidence, counting, reviewed);
  }

  /** Of these subjects. */
  public ClaimFilter subjects(List<ActorId> subjects) {
    return who(who.subjects(subjects));
  }

  /** Of these objects. */
  public ClaimFilter objects(List<ActorId> objects) {
    return who(who.objects(objects));
  }

  /** With one of these at either end. */
  public ClaimFilter involved(List<ActorId> involved) {
    return who(who.involving(involved));
  }

  /** With both ends among these. */
  public ClaimFilter between(List<ActorId> between) {
    return who(who.between(between));
  }

  /** That say this. */
  public ClaimFilter what(What what) {
    return new ClaimFilter(of, who, what, during, stated, minConfidence, counting, reviewed);
  }

  /** Of these relations. */
  public ClaimFilter relations(List<Relation> relations) {
    return what(what.relations(relations));
  }

  /** That speak of days in this period. */
  public ClaimFilter during(Period during) {
    return new ClaimFilter(of, who, what, during, stated, minConfidence, counting, reviewed);
  }

  /** That stand there. */
  public ClaimFilter stated(Stated stated) {
    return new ClaimFilter(of, who, what, during, stated, minConfidence, counting, reviewed);
  }

  /** That stand in these articles. */
  public ClaimFilter articles(List<ArticleId> articles) {
    return stated(
        new Stated(
            articles, stated.outlets, stated.published, stated.knownBy, stated.recordedAfter));
  }

  /** That these outlets published. */
  public ClaimFilter outlets(List<String> outlets) {
    return stated(
        new Stated(
            stated.articles, outlets, stated.published, stated.knownBy, stated.recordedAfter));
  }

  /** That were recorded after this moment. */
  public ClaimFilter recordedAfter(@Nullable Instant recordedAfter) {
    return stated(
        new Stated(
            stated.articles, stated.outlets, stated.published, stated.knownBy, recordedAfter));
  }

  /** That were known by this day. */
  public ClaimFilter knownBy(@Nullable LocalDate knownBy) {
    return stated(
        new Stated(
            stated.articles, stated.outlets, stated.published, knownBy, stated.recordedAfter));
  }

  /** About which people found this. */
  public ClaimFilter reviewed(Reviewed reviewed) {
    return new ClaimFilter(of, who, what, during, stated, minConfidence, counting, reviewed);
  }

  /** At least so sure. */
  public ClaimFilter minConfidence(double minConfidence) {
    return new ClaimFilter(of, who, what, during, stated, minConfidence, counting, reviewed);
  }

  /** Whether only those that count. */
  public ClaimFilter counting(boolean counting) {
    return new ClaimFilter(of, who, what, during, stated, minConfidence, counting, reviewed);
  }

  /**
   * Whether a claim is among those asked for, without asking the graph. Where facts or articles are
   * named it cannot be told.
   */
  public boolean includes(RecordedClaim recorded) {
    if (!of.facts.isEmpty() || !stated.articles.isEmpty()) {
      throw new IllegalArgumentException("Facts and articles of a claim are told by the graph.");
    }
    Statement said = recorded.claim().statement();
    LocalDate known = recorded.claim().known();
    return any(of.ids, recorded.claim().id())
        && includes(said)
        && includesTimes(said, known)
        && any(stated.outlets, recorded.outlet())
        && (stated.recordedAfter == null || recorded.recordedAt().isAfter(stated.recordedAfter))
        && recorded.claim().confidence().value() >= minConfidence
        && (recorded.counts() || !counting);
  }

  private boolean includes(Statement said) {
    ActorId subject = said.subject();
    ActorId object = said.object();
    boolean eitherWay =
        said.relation().symmetric() && any(who.subjects(), object) && any(who.objects(), subject);
    return ((any(who.subjects(), subject) && any(who.objects(), object)) || eitherWay)
        && who.involved().stream().allMatch(list -> list.contains(subject) || list.contains(object))
        && any(who.between(), subject)
        && any(who.between(), object)
        && any(what.relations(), said.relation())
        && any(what.polarities(), said.polarity())
        && any(what.modalities(), said.modality())
        && any(what.leanings(), FactKey.of(said).leaning(said.consent()));
  }

  private boolean includesTimes(Statement said, @Nullable LocalDate known) {
    return (during.equals(Period.ALWAYS) || isSpokenOf(said, known))
        && (stated.knownBy == null || (known != null && !known.isAfter(stated.knownBy)))
        && (stated.published.equals(Period.ALWAYS)
            || (known != null && stated.published.mayContain(known)));
  }

  /** What tells only of a beginning or an end speaks of that, and not of all the time around it. */
  private boolean isSpokenOf(Statement said, @Nullable LocalDate known) {
    FuzzyDate from = said.from() == null ? said.to() : said.from();
    FuzzyDate to = said.to() == null ? said.from() : said.to();
    if (from == null || to == null) {
      return known != null && during.mayContain(known);
    }
    FuzzyDate begin = during.from();
    FuzzyDate end = during.to();
    return (end == null || !from.earliest().isAfter(end.latest()))
        && (begin == null || !to.latest().isBefore(begin.earliest()));
  }

  private static <T> boolean any(List<T> asked, T told) {
    return asked.isEmpty() || asked.contains(told);
  }
}
