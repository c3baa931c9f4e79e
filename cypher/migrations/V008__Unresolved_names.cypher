// Names of which nobody knows whom they mean, what waits for them, and what people settled about them.
CREATE CONSTRAINT unresolved_name_id IF NOT EXISTS FOR (n:UnresolvedName) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT unresolved_claim_id IF NOT EXISTS FOR (n:UnresolvedClaim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT settlement_id IF NOT EXISTS FOR (n:Settlement) REQUIRE n.id IS UNIQUE;
