// Constraints and indexes of the graph: see the chapter on the graph in the documentation.

// What has an id has it once. These also make MERGE by id safe for several writers.
CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (n:Actor) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT outlet_name IF NOT EXISTS FOR (n:Outlet) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT article_version_id IF NOT EXISTS FOR (n:ArticleVersion) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT passage_id IF NOT EXISTS FOR (n:Passage) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT review_claim IF NOT EXISTS FOR (n:Review) REQUIRE n.claimId IS UNIQUE;
CREATE CONSTRAINT dyad_id IF NOT EXISTS FOR (n:Dyad) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT fact_id IF NOT EXISTS FOR (n:Fact) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT knowledge_name IF NOT EXISTS FOR (n:Knowledge) REQUIRE n.name IS UNIQUE;

// Facts by who, what and to whom. The last day on which a fact may have held comes last, so that
// what ended before a period is not even read.
CREATE INDEX fact_subject IF NOT EXISTS FOR (n:Fact) ON (n.subjectId, n.relation, n.latestTo);
CREATE INDEX fact_object IF NOT EXISTS FOR (n:Fact) ON (n.objectId, n.relation, n.latestTo);
CREATE INDEX fact_pair IF NOT EXISTS FOR (n:Fact) ON (n.subjectId, n.objectId, n.relation);
CREATE INDEX fact_relation IF NOT EXISTS FOR (n:Fact) ON (n.relation, n.latestTo);

// Claims by who, what and to whom, by who published them, and by when they were recorded.
CREATE INDEX claim_subject IF NOT EXISTS FOR (n:Claim) ON (n.subjectId, n.relation, n.objectId);
CREATE INDEX claim_object IF NOT EXISTS FOR (n:Claim) ON (n.objectId, n.relation, n.subjectId);
CREATE INDEX claim_outlet IF NOT EXISTS FOR (n:Claim) ON (n.outlet);
CREATE INDEX claim_recorded IF NOT EXISTS FOR (n:Claim) ON (n.recordedAt);
CREATE INDEX article_published IF NOT EXISTS FOR (n:Article) ON (n.published);

// Who is called what, without regard to accents and capitals; what passages say, in English.
CREATE FULLTEXT INDEX actor_names IF NOT EXISTS FOR (n:Actor|Name) ON EACH [n.name, n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX passage_text IF NOT EXISTS FOR (n:Passage) ON EACH [n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english', `fulltext.eventually_consistent`: true}};
