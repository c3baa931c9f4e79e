package org.entente.api.paging;

import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Whether something comes before a page, which only the question for the page tells. */
@Controller
final class PreviousPages {

  @SchemaMapping(typeName = "PageInfo")
  boolean hasPreviousPage(DataFetchingEnvironment environment) {
    var list = environment.getExecutionStepInfo().getParent().getParent();
    return list.getArgument("after") != null;
  }
}
