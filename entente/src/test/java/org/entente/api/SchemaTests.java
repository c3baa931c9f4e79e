package org.entente.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.entente.curation.ChangeKind;
import org.entente.curation.Verdict;
import org.entente.ontology.ActorKind;
import org.entente.ontology.Aspect;
import org.entente.ontology.Consent;
import org.entente.ontology.Modality;
import org.entente.ontology.Polarity;
import org.entente.ontology.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema as a text: what a person reads in it. */
class SchemaTests {

  private final TypeDefinitionRegistry schema = parse();

  static TypeDefinitionRegistry parse() {
    try (InputStreamReader file =
        new InputStreamReader(
            Objects.requireNonNull(
                SchemaTests.class.getResourceAsStream("/graphql/schema.graphqls")),
            StandardCharsets.UTF_8)) {
      return new SchemaParser().parse(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void knowsTheWordsOfTheOntologyAndNoOthers() {
    assertValues("Relation", Relation.values());
    assertValues("Polarity", Polarity.values());
    assertValues("Modality", Modality.values());
    assertValues("Aspect", Aspect.values());
    assertValues("Consent", Consent.values());
    assertValues("ActorKind", ActorKind.values());
    assertValues("ChangeKind", ChangeKind.values());
    assertValues("Verdict", Verdict.values());
  }

  private void assertValues(String name, Enum<?>[] constants) {
    EnumTypeDefinition type = schema.getType(name, EnumTypeDefinition.class).orElseThrow();
    assertThat(type.getEnumValueDefinitions())
        .extracting(value -> value.getName())
        .containsExactlyInAnyOrder(
            List.of(constants).stream().map(Enum::name).toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Query: actor actors facts claims article supporters supportedBy",
        "Mutation: ingestArticle",
        "Actor: id name kind facts",
        "Fact: id subject relation object polarity from to modality certainlyDuring confidence"
            + " sources contradictions claims",
        "Claim: id subject relation object polarity modality aspect from to attributedTo consent"
            + " flag quantity confidence extractor passage",
        "Passage: text start end article",
        "Article: id title text url published outlet claims",
        "Stance: actor towards support opposition net facts",
        "FactFilter: subject object involves relation polarity modality during knownBy minSources"
            + " minConfidence",
        "Period: from to",
        "ArticleInput: title text url published outlet"
      })
  void keepsTheNamesThatToolsRelyOn(String line) {
    String[] names = line.split(": ");
    List<String> fields =
        schema.getTypeOrNull(names[0]) instanceof InputObjectTypeDefinition input
            ? input.getInputValueDefinitions().stream().map(InputValueDefinition::getName).toList()
            : schema
                .getType(names[0], ObjectTypeDefinition.class)
                .orElseThrow()
                .getFieldDefinitions()
                .stream()
                .map(FieldDefinition::getName)
                .toList();

    assertThat(fields).contains(names[1].split(" "));
  }
}
