package org.entente.question;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.entente.api.ApiTestServer;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * A test that one of the questions has the same answer over HTTP and in Cypher, on a graph that all
 * these tests share and none of them changes: of many actors and thousands of claims, or of what
 * the samples alone tell.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(QuestionGraph.class)
@SpringBootTest(classes = ApiTestServer.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@interface QuestionTest {

  /** Of which articles the graph is made. */
  Told value() default Told.SAMPLES_AND_GENERATED_NEWS;
}
