// One journal gives every transaction that writes claims its moment: see cypher/ingest/record.cypher.
CREATE CONSTRAINT journal_name IF NOT EXISTS FOR (n:Journal) REQUIRE n.name IS UNIQUE;

// Facts that are denied and contested: few, so that looking for contradictions reads no others.
CREATE INDEX fact_contested IF NOT EXISTS FOR (n:Fact) ON (n.polarity, n.contradictions);

// Claims by when they were published.
CREATE INDEX claim_known IF NOT EXISTS FOR (n:Claim) ON (n.known);
