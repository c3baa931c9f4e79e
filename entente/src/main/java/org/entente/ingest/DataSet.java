package org.entente.ingest;

import java.util.List;
import org.entente.article.Article;
import org.entente.claim.Claim;

/**
 * Reference knowledge on the road of the articles: a data set is an article, each of its rows a
 * passage or two, each passage a claim.
 *
 * @param article the rows, written out as sentences
 * @param claims what they say
 */
public record DataSet(Article article, List<Claim> claims) {

  public DataSet {
    claims = List.copyOf(claims);
  }
}
