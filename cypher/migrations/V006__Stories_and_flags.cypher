// Near-copies of one text tell one story. They are found by the prints that they share, see CopyPrints;
// each version has the story as a property.
CREATE CONSTRAINT print_key FOR (n:Print) REQUIRE n.key IS UNIQUE;
CREATE INDEX article_version_story FOR (n:ArticleVersion) ON (n.story);

// What was done under an organisation's flag, as it is known today and as it was once known.
CREATE INDEX fact_flag FOR (n:Fact) ON (n.flag);
CREATE INDEX fact_state_flag FOR (n:FactState) ON (n.flag);
