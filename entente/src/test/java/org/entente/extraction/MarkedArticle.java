package org.entente.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.actor.Mention;
import org.entente.actor.MentionFinder;
import org.entente.actor.NameUse;
import org.entente.actor.Resolution;
import org.entente.article.Article;
import org.entente.article.ArticleId;
import org.entente.article.Passages;
import org.entente.article.VersionId;
import org.entente.extraction.encoder.Piece;
import org.entente.ontology.ActorId;
import org.entente.ontology.Confidence;
import org.entente.ontology.Span;
import org.jspecify.annotations.Nullable;

/**
 * A text with its mentions, written as {@code [RUS:Moscow] sent troops to [KAZ:Kazakhstan]}; {@code
 * [?:Ruritania]} is a mention that nobody resolved.
 */
public record MarkedArticle(Article article, List<Mention> mentions) {

  private static final Pattern MENTION = Pattern.compile("\\[([A-Z_]+|\\?):([^\\]]+)\\]");

  public static MarkedArticle of(String marked) {
    return of(marked, LocalDate.of(2022, 1, 6));
  }

  public static MarkedArticle of(String marked, @Nullable LocalDate published) {
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    Matcher matcher = MENTION.matcher(marked);
    int end = 0;
    while (matcher.find()) {
      text.append(marked, end, matcher.start());
      Span span = new Span(text.length(), text.length() + matcher.group(2).length());
      text.append(matcher.group(2));
      end = matcher.end();
      mentions.add(mention(span, matcher.group(2), matcher.group(1)));
    }
    text.append(marked.substring(end));
    return new MarkedArticle(article(text.toString(), published), mentions);
  }

  private static Mention mention(Span span, String name, String actor) {
    return new Mention(
        span,
        name,
        NameUse.NAME,
        actor.equals("?")
            ? new Resolution.Unresolved(List.of())
            : new Resolution.Resolved(
                ActorId.of(actor), Resolution.Means.EXACT, Confidence.CERTAIN));
  }

  public static Article article(String text, @Nullable LocalDate published) {
    ArticleId id = ArticleId.of(null, "outlet", text, published);
    return new Article(
        id,
        VersionId.of(id, "", text),
        "",
        text,
        published,
        "outlet",
        "outlet",
        null,
        Passages.split(text));
  }

  /** The whole of it as one window, in which every sentence is a single piece. */
  Window window() {
    return new Window(
        article.passages().stream()
            .map(
                passage ->
                    new Sentence(
                        passage.span(),
                        mentions.stream().filter(m -> passage.span().contains(m.span())).toList(),
                        List.of(new Piece(1, passage.span())),
                        List.of(),
                        1))
            .toList());
  }

  public String text() {
    return article.text();
  }

  /** Finds the mentions of this article and no others. */
  public MentionFinder finder() {
    return (_, _, _) -> mentions;
  }
}
