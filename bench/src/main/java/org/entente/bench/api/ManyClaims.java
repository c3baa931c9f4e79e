package org.entente.bench.api;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.actor.reference.ReferenceKnowledge;
import org.entente.article.Article;
import org.entente.article.ArticleId;
import org.entente.article.Passage;
import org.entente.article.VersionId;
import org.entente.claim.Claim;
import org.entente.claim.Evidence;
import org.entente.claim.Statement;
import org.entente.graph.write.ArticleWithClaims;
import org.entente.ontology.ActorId;
import org.entente.ontology.ActorKind;
import org.entente.ontology.Aspect;
import org.entente.ontology.Confidence;
import org.entente.ontology.FuzzyDate;
import org.entente.ontology.Modality;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.entente.ontology.Span;

/** News of all states and organisations over ten years, the same every time. */
final class ManyClaims {

  private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
  private static final int DAYS = 3_650;
  private static final int CLAIMS_PER_ARTICLE = 5;
  private static final int OUTLETS = 60;

  private final Random random = new Random(2022);
  private final Random asked = new Random(2023);
  private final List<ActorId> actors;
  private int articles;

  ManyClaims(ReferenceKnowledge knowledge) {
    actors =
        knowledge.allActors().stream()
            .filter(
                actor ->
                    actor.kind() == ActorKind.COUNTRY || actor.kind() == ActorKind.ORGANISATION)
            .map(actor -> actor.id())
            .sorted((one, other) -> one.value().compareTo(other.value()))
            .toList();
  }

  /** Who is in the news, those that are in them most first. */
  List<ActorId> actors() {
    return actors;
  }

  /** The next articles, with so many claims in all. */
  List<ArticleWithClaims> next(int claims) {
    List<ArticleWithClaims> next = new ArrayList<>();
    for (int i = 0; i < claims / CLAIMS_PER_ARTICLE; i++) {
      next.add(article(articles++));
    }
    return next;
  }

  private ArticleWithClaims article(int number) {
    LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
    String outlet = "Outlet " + random.nextInt(OUTLETS);
    StringBuilder text = new StringBuilder();
    List<Passage> passages = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < CLAIMS_PER_ARTICLE; i++) {
      Statement statement = statement(day);
      String sentence =
          "%s %s %s.".formatted(statement.subject(), statement.relation(), statement.object());
      int start = text.length();
      text.append(sentence).append("\n\n");
      passages.add(
          new Passage(new Span(start, start + sentence.length()), sentence, Passage.Kind.BODY));
      statements.add(statement);
    }
    URI url = URI.create("https://example.org/stories/" + number);
    String title = "Story " + number;
    String whole = text.toString().strip();
    ArticleId id = ArticleId.of(url, outlet, title, day);
    VersionId version = VersionId.of(id, title, whole);
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      claims.add(claim(version, passages.get(i).span(), statements.get(i)));
    }
    return new ArticleWithClaims(
        new Article(id, version, title, whole, day, outlet, outlet, url, passages), claims);
  }

  private Claim claim(VersionId version, Span sentence, Statement statement) {
    int subject = statement.subject().value().length();
    int object = statement.object().value().length();
    Span last = new Span(sentence.end() - 1 - object, sentence.end() - 1);
    return Claim.of(
        statement,
        new Evidence(
            version, sentence, new Span(sentence.start(), sentence.start() + subject), last),
        new Confidence(0.5 + random.nextInt(50) / 100.0),
        "bench 1");
  }

  private Statement statement(LocalDate day) {
    ActorId subject = actor();
    ActorId object = actor();
    while (object.equals(subject)) {
      object = actor();
    }
    Relation relation = Relation.values()[random.nextInt(Relation.values().length)];
    Aspect aspect =
        relation.kind() == Relation.Kind.ACT
            ? Aspect.HOLDS
            : Aspect.values()[random.nextInt(Aspect.values().length)];
    Statement statement =
        Statement.of(
                subject,
                relation,
                object,
                random.nextInt(8) == 0 ? Polarity.NEGATED : Polarity.AFFIRMED)
            .with(random.nextInt(5) == 0 ? Modality.INTENDED : Modality.ACTUAL, aspect);
    FuzzyDate date = FuzzyDate.parse(day.minusDays(random.nextInt(6)).toString());
    return aspect == Aspect.ENDS ? statement.dated(null, date) : statement.dated(date, null);
  }

  private ActorId actor() {
    return actor(random);
  }

  /** Somebody to ask about, who is in the news the more often the more news there are of them. */
  ActorId askedFor() {
    return actor(asked);
  }

  /** Some are in the news much more than others. */
  private ActorId actor(Random drawn) {
    return actors.get((int) (actors.size() * Math.pow(drawn.nextDouble(), 3)));
  }
}
