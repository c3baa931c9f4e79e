package org.entente.api.graph;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import java.util.List;
import org.entente.ontology.Relation;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Describes the relations; what each covers is said once, in the schema. */
@Controller
final class RelationQuestions {

  @QueryMapping
  List<RelationDescription> relations(DataFetchingEnvironment environment) {
    GraphQLEnumType type = (GraphQLEnumType) environment.getGraphQLSchema().getType("Relation");
    return type == null
        ? List.of()
        : type.getValues().stream().map(RelationQuestions::describe).toList();
  }

  private static RelationDescription describe(GraphQLEnumValueDefinition value) {
    return new RelationDescription(
        Relation.named(value.getName()), String.valueOf(value.getDescription()));
  }
}
