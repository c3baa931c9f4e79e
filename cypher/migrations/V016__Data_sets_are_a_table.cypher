// Data sets of the reference knowledge are found again when they cite another source or are gone, as the sources of an
// imported table are. They have no day of publication.
MATCH (article:Article)
WHERE article.published IS NULL AND article.table IS NULL
  AND EXISTS {
    MATCH (article)<-[:VERSION_OF]-(:ArticleVersion)<-[:OF]-(:Passage {kind: 'ROW'})<-[:STATED_IN]-(claim:Claim)
    WHERE claim.extractor STARTS WITH 'reference'
  }
CALL (article) {
  SET article.table = 'reference/'
} IN TRANSACTIONS OF 1000 ROWS;
