package org.entente.article.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.article.ArticleInput;
import org.entente.article.UnreadableArticle;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A page of the web. What the page says of itself (Open Graph, schema.org, its canonical address)
 * gives title, day, outlet and address; {@link RunningText} finds the article on it.
 */
final class HtmlPage {

  /** A page, with all its scripts, that is longer is none of a newspaper. */
  static final int MOST_BYTES = 30_000_000;

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern JSON_LD_DAY =
      Pattern.compile("\"datePublished\"\\s*:\\s*\"(\\d{4}-\\d{2}-\\d{2})");

  private HtmlPage() {}

  static ArticleInput read(Path file) throws IOException {
    long size = Files.size(file);
    if (size == 0) {
      throw new UnreadableArticle("The file is empty; there is nothing to read.");
    }
    if (size > MOST_BYTES) {
      throw tooLong();
    }
    return parse(Files.readAllBytes(file), "");
  }

  private static UnreadableArticle tooLong() {
    return new UnreadableArticle(
        "The page has more than the %,d bytes that one may have; give the article's text alone."
            .formatted(MOST_BYTES));
  }

  static ArticleInput parse(byte[] page, String address) {
    if (page.length > MOST_BYTES) {
      throw tooLong();
    }
    Document document;
    try {
      document = Jsoup.parse(new ByteArrayInputStream(page), null, address);
    } catch (IOException e) {
      throw new UnreadableArticle("The page cannot be read: %s".formatted(e.getMessage()), e);
    }
    URI url = address(document, address);
    LocalDate published = published(document);
    String outlet = meta(document, "og:site_name", "application-name");
    String title = title(document, outlet);
    String body = RunningText.of(document);
    if (body.isBlank()) {
      throw new UnreadableArticle("The page holds no running text; is it a script's empty shell?");
    }
    return new ArticleInput(
        title == null ? body : title + "\n\n" + body, title, published, outlet, url);
  }

  private static @Nullable URI address(Document document, String address) {
    Element canonical = document.selectFirst("link[rel=canonical][href^=http]");
    String best = canonical != null ? canonical.attr("href") : meta(document, "og:url");
    String url = best != null ? best : address;
    try {
      URI uri = new URI(url.strip().replace(" ", "%20"));
      return url.startsWith("http") && uri.getHost() != null ? uri : null;
    } catch (URISyntaxException e) {
      // What a page says of itself may be spoilt; its text counts all the same
      return null;
    }
  }

  private static @Nullable LocalDate published(Document document) {
    String given =
        meta(
            document,
            "article:published_time",
            "datePublished",
            "date",
            "dc.date",
            "DC.date.issued",
            "pubdate",
            "parsely-pub-date");
    if (given == null) {
      Matcher linked =
          JSON_LD_DAY.matcher(document.select("script[type=application/ld+json]").html());
      Element time = document.selectFirst("time[datetime]");
      given = linked.find() ? linked.group(1) : time == null ? null : time.attr("datetime");
    }
    Matcher day = DAY.matcher(given == null ? "" : given);
    try {
      return day.find() ? LocalDate.parse(day.group()) : null;
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static @Nullable String meta(Document document, String... names) {
    for (String name : names) {
      Element element =
          document.selectFirst(
              "meta[property=\"%1$s\"][content], meta[name=\"%1$s\"][content], meta[itemprop=\"%1$s\"][content]"
                  .formatted(name));
      if (element != null && !element.attr("content").isBlank()) {
        return element.attr("content").strip();
      }
    }
    return null;
  }

  private static @Nullable String title(Document document, @Nullable String outlet) {
    String open = meta(document, "og:title");
    Element heading = document.selectFirst("h1");
    String title = open != null ? open : heading != null ? heading.text() : document.title();
    if (outlet != null) {
      title = title.replaceFirst("\\s*[|–—-]\\s*" + Pattern.quote(outlet) + "\\s*$", "");
    }
    return title.isBlank() ? null : title.strip();
  }
}
