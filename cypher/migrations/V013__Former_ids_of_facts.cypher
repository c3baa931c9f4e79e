// What facts were called before their ids had the digits of a claim: see cypher/read/facts-by-id.cypher.
CREATE INDEX claim_former_fact IF NOT EXISTS FOR (n:Claim) ON (n.formerFactId);
