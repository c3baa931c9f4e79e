// A fact has the claims that it counts: a row is what breaks that.
MATCH (fact:Fact)
WHERE fact.claims <> COUNT { (:Claim {counts: true})-[:EVIDENCE_OF]->(fact) } OR fact.claims = 0
RETURN fact.id AS id
LIMIT 20
