package org.entente.bench.reading;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Properties;

/**
 * The peer: CoreNLP's neural dependency parser with the tokens and tags that it needs, on one
 * thread. It is what a coder of events by rules would have to run first.
 */
final class Parser {

  private final StanfordCoreNLP pipeline;

  Parser() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,depparse");
    // the sentences are given, one in a line, so that both read the same
    properties.setProperty("ssplit.eolonly", "true");
    properties.setProperty("threads", "1");
    this.pipeline = new StanfordCoreNLP(properties);
  }

  /** Parses an article. */
  int parse(List<String> sentences) {
    String lines =
        String.join("\n", sentences.stream().map(each -> each.replaceAll("\\s+", " ")).toList());
    CoreDocument document = new CoreDocument(lines);
    pipeline.annotate(document);
    return document.sentences().size();
  }
}
