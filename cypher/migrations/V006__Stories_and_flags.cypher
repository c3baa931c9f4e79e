// Near-copies of one text tell one story. They are found by the prints that they share, see CopyPrints;
// each version has the story as a property.
CREATE CONSTRAINT print_key IF NOT EXISTS FOR (n:Print) REQUIRE n.key IS UNIQUE;
CREATE INDEX article_version_story IF NOT EXISTS FOR (n:ArticleVersion) ON (n.story);

// What was done under an organisation's flag, as it is known today and as it was once known.
CREATE INDEX fact_flag IF NOT EXISTS FOR (n:Fact) ON (n.flag);
CREATE INDEX fact_state_flag IF NOT EXISTS FOR (n:FactState) ON (n.flag);
