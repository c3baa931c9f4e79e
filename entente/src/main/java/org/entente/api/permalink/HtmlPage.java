package org.entente.api.permalink;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.api.citation.Citation;
import org.entente.api.citation.Permalinks;
import org.entente.api.citation.Wording;
import org.entente.fact.FactId;
import org.entente.graph.read.CitedClaim;
import org.entente.graph.read.StoredArticle;
import org.entente.ontology.ActorId;
import org.entente.ontology.FuzzyDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A plain page for reading and printing. It is built as a tree, never as a text, so that whatever
 * an article says is shown and nothing of it is run.
 */
final class HtmlPage {

  private final Document document;
  private final Element main;

  /** A page of this title. */
  HtmlPage(String title) {
    document = Document.createShell("");
    document.outputSettings().prettyPrint(false);
    document.prependChild(new DocumentType("html", "", ""));
    Element head = document.head();
    document.getElementsByTag("html").attr("lang", "en");
    head.appendElement("meta").attr("charset", "utf-8");
    head.appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    head.appendElement("title").text(title + " – Entente");
    head.appendElement("link").attr("rel", "stylesheet").attr("href", "/entente/entente.css");
    head.appendElement("link").attr("rel", "stylesheet").attr("href", "/entente/sheet.css");
    Element header = document.body().appendElement("header");
    header.appendElement("a").addClass("name").attr("href", "/").text("Entente");
    main = document.body().appendElement("main").addClass("sheet");
    main.appendElement("h1").text(title);
  }

  HtmlPage lead(@Nullable String text) {
    if (text != null) {
      main.appendElement("p").addClass("lead").text(text);
    }
    return this;
  }

  HtmlPage heading(String text) {
    main.appendElement("h2").text(text);
    return this;
  }

  HtmlPage paragraph(String text) {
    main.appendElement("p").text(text);
    return this;
  }

  /** How to cite it. */
  HtmlPage citation(String text) {
    heading("How to cite it");
    main.appendElement("p").addClass("citation").text(text);
    return this;
  }

  /** A list of links, each with its text and its address. */
  HtmlPage links(List<Link> links) {
    Element list = main.appendElement("ul").addClass("links");
    links.forEach(link -> link(list.appendElement("li"), link));
    return this;
  }

  /**
   * A link.
   *
   * @param text what is read
   * @param address where it leads
   */
  record Link(String text, String address) {

    /** To an actor by its name; absent where there is none. */
    static @Nullable Link to(
        @Nullable ActorId actor, Map<ActorId, String> names, Permalinks permalinks) {
      return actor == null
          ? null
          : new Link(names.getOrDefault(actor, actor.value()), permalinks.of(actor));
    }

    /** To a fact; absent where there is none. */
    static @Nullable Link to(@Nullable FactId fact, Permalinks permalinks) {
      return fact == null ? null : new Link(fact.value(), permalinks.of(fact));
    }

    /** To an address on the web; absent for another, which could be a script. */
    static @Nullable Link toWeb(@Nullable String url) {
      return url != null && (url.startsWith("https://") || url.startsWith("http://"))
          ? new Link(url, url)
          : null;
    }
  }

  /** Where it stays, and in which other forms it can be had. */
  HtmlPage forms(String permalink, List<Form> forms) {
    List<Link> links = new ArrayList<>();
    links.add(new Link("Permanent address", permalink));
    forms.forEach(
        form ->
            links.add(
                new Link(
                    "As " + form.name().replace("JSONLD", "JSON-LD"),
                    permalink
                        + (permalink.contains("?") ? "&" : "?")
                        + "format="
                        + form.format())));
    return links(links);
  }

  private static void link(Element parent, Link link) {
    parent.appendElement("a").attr("href", link.address()).text(link.text());
  }

  /** A list of what is known; what is not is left out. */
  Details details() {
    return new Details(main.appendElement("dl"));
  }

  /**
   * Names with values.
   *
   * @param list where they stand
   */
  record Details(Element list) {

    Details with(String name, @Nullable Object value) {
      if (value != null) {
        list.appendElement("dt").text(name);
        list.appendElement("dd").text(value.toString());
      }
      return this;
    }

    Details date(String name, @Nullable FuzzyDate date) {
      return with(name, date == null ? null : Wording.date(date));
    }

    Details day(String name, @Nullable LocalDate day) {
      return date(name, day == null ? null : FuzzyDate.day(day));
    }

    Details with(String name, @Nullable Link link) {
      if (link != null) {
        list.appendElement("dt").text(name);
        HtmlPage.link(list.appendElement("dd"), link);
      }
      return this;
    }
  }

  /** The words of a claim, and where they stand. */
  HtmlPage evidence(CitedClaim cited, Permalinks permalinks) {
    Element figure = main.appendElement("figure");
    figure.appendElement("blockquote").text(cited.words());
    Element caption = figure.appendElement("figcaption");
    StoredArticle article = cited.article();
    caption.appendElement("cite").text(Citation.article(article));
    caption.appendText(" · ");
    link(caption, new Link("article", permalinks.of(article.id())));
    caption.appendText(" · ");
    link(caption, new Link("claim", permalinks.of(cited.recorded().claim().id())));
    caption.appendText(
        " · %s, certainty %.2f%s"
            .formatted(
                Wording.sentence(cited),
                cited.recorded().claim().confidence().value(),
                cited.recorded().counts() ? "" : ", counts no more"));
    return this;
  }

  String html() {
    return document.outerHtml();
  }
}
