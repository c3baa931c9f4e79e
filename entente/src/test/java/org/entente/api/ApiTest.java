package org.entente.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * A test over real HTTP on a real graph; all of them share one server, and each class begins with
 * the graph anew.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(FreshGraph.class)
@SpringBootTest(classes = ApiTestServer.class, webEnvironment = WebEnvironment.RANDOM_PORT)
public @interface ApiTest {}
