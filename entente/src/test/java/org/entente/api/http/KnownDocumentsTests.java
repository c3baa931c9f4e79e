package org.entente.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.GraphqlErrorBuilder;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.parser.Parser;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KnownDocumentsTests {

  private static final String QUERY = "{ actor(id: \"KAZ\") { name } }";

  private final AtomicInteger parsed = new AtomicInteger();

  @Test
  void parsesAQueryOnceHoweverOftenItComes() {
    KnownDocuments documents = new KnownDocuments(new RememberedQueries(1_000));

    PreparsedDocumentEntry first = document(documents, QUERY);
    PreparsedDocumentEntry second = document(documents, QUERY);

    assertThat(second).isSameAs(first);
    assertThat(parsed).hasValue(1);
  }

  @Test
  void forgetsWhatIsLongerThanAllThatItMayRemember() {
    KnownDocuments documents = new KnownDocuments(new RememberedQueries(10));

    document(documents, QUERY);
    document(documents, QUERY);

    assertThat(parsed).hasValue(2);
  }

  @Test
  void looksAtAMistakenQueryAnew() {
    KnownDocuments documents = new KnownDocuments(new RememberedQueries(1_000));
    ExecutionInput input = ExecutionInput.newExecutionInput("{ nothing }").build();

    for (int i = 0; i < 2; i++) {
      documents
          .getDocumentAsync(
              input,
              _ -> {
                parsed.incrementAndGet();
                return new PreparsedDocumentEntry(
                    GraphqlErrorBuilder.newError().message("There is no 'nothing'.").build());
              })
          .join();
    }

    assertThat(parsed).hasValue(2);
  }

  private PreparsedDocumentEntry document(KnownDocuments documents, String query) {
    return documents
        .getDocumentAsync(
            ExecutionInput.newExecutionInput(query).build(),
            input -> {
              parsed.incrementAndGet();
              return new PreparsedDocumentEntry(Parser.parse(input.getQuery()));
            })
        .join();
  }
}
