// A new edition of an imported table finds the sources that the one before cited.
CREATE INDEX article_table IF NOT EXISTS FOR (n:Article) ON (n.table);
