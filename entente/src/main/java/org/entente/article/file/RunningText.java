package org.entente.article.file;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Finds the article on a page of the web: the element that holds most running text. */
final class RunningText {

  /**
   * What comes behind a word in the name of a class or an id: 'share-bar', 'comments', 'menuTop'.
   */
  private static final String BORDER = "(?=s?([-_ ]|$|(?-i:[A-Z])))";

  /** Elements of which no text is part of an article, however much they hold. */
  private static final String NEVER =
      "script, style, template, iframe, svg,"
          + " [class~=(?i)(^| )comments?([-_]?(list|area|section|thread|container|wrapper|body|content))?( |$)],"
          + " [id~=(?i)^(comments?([-_]?(list|area|section|thread|container|wrapper))?|disqus.*)$]";

  /** Elements around an article, unless they hold it. */
  private static final String AROUND =
      "noscript, nav, header, footer, aside, form, button, figure, [role=navigation],"
          + " [role=banner], [role=contentinfo], [role=complementary], [role=search], [hidden],"
          + " [aria-hidden=true], [class~=(?i)(^|[-_ ])(related|recommend(ed|ation)?|promo(ted|tion|tional)?|shar(e|ing)"
          + "|social|newsletter|subscri(be|ption)|comment|sidebar|breadcrumb|advert(isement|ising)?|cookie|footer|menu)"
          + BORDER
          + "], [id~=(?i)^(comment|sidebar|footer|header|menu|related)"
          + BORDER
          + "]";

  private static final Set<String> WHOLE = Set.of("html", "body", "main");

  /**
   * An element with this share of a page's running text is around nothing: it holds the article.
   */
  private static final double MOST_OF_THE_PAGE = 0.75;

  private static final String PARAGRAPHS = "p, h2, h3, h4, li, blockquote, pre";

  private static final String HOLDERS = "article, main, section, div, td, body, center, font, span";

  /** What begins a line of its own in a text that is otherwise parted by line ends. */
  private static final String BLOCKS = PARAGRAPHS + ", h1, h5, h6, div, section, table, tr, ul, ol";

  /** Of a paragraph of running text at most this share stands in links. */
  private static final double MOST_LINKED = 0.5;

  /** With fewer line ends (br) in it a text is no article, but a label or an address. */
  private static final int FEWEST_BREAKS = 2;

  /** A character that no page has, and that counts as no blank: where a line ends. */
  private static final String BREAK = "\u2028";

  private RunningText() {}

  /**
   * The article's text, its paragraphs apart by blank lines; empty where there is none. What is not
   * of it is removed from the page.
   */
  static String of(Document page) {
    removeAround(page);
    Element paragraphed = page.body();
    Element broken = page.body();
    int most = 0;
    int mostBroken = 0;
    for (Element holder : page.select(HOLDERS)) {
      int text = length(holder.select("> p, > * > p"));
      if (text > most) {
        most = text;
        paragraphed = holder;
      }
      int lines = broken(holder);
      if (lines > mostBroken) {
        mostBroken = lines;
        broken = holder;
      }
    }
    if (mostBroken > most) {
      return lines(broken);
    }
    return page.body().selectFirst("p") == null
        ? page.body().wholeText().strip()
        : paragraphs(paragraphed);
  }

  private static void removeAround(Document page) {
    page.select(NEVER).stream()
        .filter(each -> !WHOLE.contains(each.tagName()))
        .forEach(Element::remove);
    Map<Element, Integer> lengths = lengths(page);
    int all = lengths.getOrDefault(page, 0);
    int longest =
        page.select("article").stream()
            .mapToInt(each -> lengths.getOrDefault(each, 0))
            .max()
            .orElse(0);
    for (Element around : page.select(AROUND)) {
      int text = lengths.getOrDefault(around, 0);
      boolean holdsTheArticle =
          WHOLE.contains(around.tagName())
              || (text > 0 && text >= MOST_OF_THE_PAGE * all)
              || (text > 0 && text >= longest && around.tagName().equals("article"));
      if (!holdsTheArticle) {
        around.remove();
      }
    }
  }

  /** How many characters of running text each element holds, told in one walk over the page. */
  private static Map<Element, Integer> lengths(Document page) {
    Map<Element, Integer> lengths = new IdentityHashMap<>();
    NodeVisitor sum =
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            // a sum is known when all that it adds has been seen
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element) {
              int own = element.tagName().equals("p") ? length(List.of(element)) : broken(element);
              int all = lengths.merge(element, own, Integer::sum);
              if (element.parent() != null) {
                lengths.merge(element.parent(), all, Integer::sum);
              }
            }
          }
        };
    page.traverse(sum);
    return lengths;
  }

  private static int length(List<Element> paragraphs) {
    return paragraphs.stream()
        .filter(RunningText::isRunning)
        .mapToInt(paragraph -> paragraph.text().length())
        .sum();
  }

  /** How many characters stand in an element itself, parted by line ends instead of paragraphs. */
  private static int broken(Element holder) {
    long breaks = holder.children().stream().filter(child -> child.tagName().equals("br")).count();
    return breaks < FEWEST_BREAKS ? 0 : holder.ownText().length();
  }

  private static String paragraphs(Element holder) {
    List<Element> paragraphs = holder.select(PARAGRAPHS);
    Set<Element> known = Collections.newSetFromMap(new IdentityHashMap<>());
    known.addAll(paragraphs);
    return paragraphs.stream()
        .filter(paragraph -> paragraph.parents().stream().noneMatch(known::contains))
        .filter(RunningText::isRunning)
        .map(Element::text)
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  /** One line end ends a line, as in a wrapped column; several, or an element, a paragraph. */
  private static String lines(Element holder) {
    holder.select(PARAGRAPHS).stream()
        .filter(paragraph -> !isRunning(paragraph))
        .forEach(Element::remove);
    for (Element block : holder.select(BLOCKS)) {
      block.before(new TextNode(BREAK + BREAK)).after(new TextNode(BREAK + BREAK));
    }
    for (Element lineEnd : holder.select("br")) {
      lineEnd.replaceWith(new TextNode(BREAK));
    }
    return holder.text().replaceAll(" *" + BREAK + " *", "\n").replaceAll("\n{3,}", "\n\n").strip();
  }

  private static boolean isRunning(Element paragraph) {
    int all = paragraph.text().length();
    int linked = paragraph.select("a").stream().mapToInt(link -> link.text().length()).sum();
    return all > 0 && (double) linked / all <= MOST_LINKED;
  }
}
